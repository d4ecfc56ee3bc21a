# make demo    install what is missing, build, rebuild the index from Corpus, show three answers
# make test    install what is missing, run all tests
# make install [PREFIX=/usr/local]   the program with its corpus, manual and completions
# make check   the quality gates: format, tests, demo, evaluation
# make bench   the index beside tantivy and SQLite FTS5
# make fuzz    a minute of fuzzing of what reads saved files

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
	@Scripts/install-readers.sh
	$(SWIFT) test --parallel

dependencies:
	@Scripts/install-dependencies.sh

# FUZZ_SECONDS=3600 make fuzz for an hour; findings land in .build/fuzz/findings
fuzz: dependencies
	Fuzz/run.sh

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Fuzz

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests Fuzz

check:
	.ci/run

# The index beside tantivy and SQLite FTS5, in a Python environment of their own: BENCH is the folder of bench.py, WORK one with
# room; DOCS=1000000 make bench for a million records.
BENCH ?= ../shared/bench/index
WORK ?= /tmp/debatekb-bench
DOCS ?= 100000
bench:
	@SWIFT="$(SWIFT)" Scripts/bench.sh $(BENCH) $(WORK) $(DOCS)

# The program, its corpus with an index, manual pages in both languages and completions for three shells.
install: build
	@Scripts/install.sh $(BINARY) "$(DESTDIR)$(PREFIX)"

clean:
	rm -rf .build Corpus/.index
