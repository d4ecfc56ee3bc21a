# make demo    install what is missing, build, rebuild the index from Corpus, show three answers
# make test    install what is missing, run all tests
# make install [PREFIX=/usr/local]   the program with its corpus, manual and completions
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

# The program, its corpus with an index, manual pages in both languages and completions for three shells.
install: build
	@Scripts/install.sh $(BINARY) "$(DESTDIR)$(PREFIX)"

clean:
	rm -rf .build Corpus/.index
