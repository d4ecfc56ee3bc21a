# make demo    install what is missing, build, rebuild the index from Corpus, show three answers
# make test    install what is missing, run all tests
# make check   the quality gates: format, tests, demo, evaluation

SWIFT ?= swift
PREFIX ?= /usr/local
RELEASE = $(SWIFT) build -c release --static-swift-stdlib --product debatekb
BINARY = .build/release/debatekb

.PHONY: demo test build dependencies format lint install check bench fuzz clean

demo: build
	@Scripts/demo.sh $(BINARY)

build: dependencies
	$(RELEASE)

test: dependencies
	$(SWIFT) test --parallel

dependencies:
	@Scripts/install-dependencies.sh

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

check:
	.ci/run

# The index beside tantivy and SQLite FTS5: pip install tantivy apsw; BENCH is the folder of bench.py, WORK one with room.
BENCH ?= ../shared/bench/index
WORK ?= /tmp/debatekb-bench
DOCS ?= 100000
bench:
	$(SWIFT) build -c release --static-swift-stdlib --package-path Benchmarks
	python3 $(BENCH)/bench.py $(WORK) --docs $(DOCS) --ours Benchmarks/.build/release/IndexBench

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/debatekb
	install -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/debatekb
	cp -R Corpus $(DESTDIR)$(PREFIX)/share/debatekb/

clean:
	rm -rf .build Corpus/.index
