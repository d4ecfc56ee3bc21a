# make demo    install what is missing, build, rebuild the index from Corpus, show three answers
# make test    install what is missing, run all tests
# make quick   build, and run the tests of what changed
# make install [PREFIX=/usr/local]   the program with its corpus, manual and completions
# make deb     a Debian package of the same, in .build/package
# make tarball the same for other Linuxes, with no shared library but glibc, in .build/package
# make fresh   the first two on a bare Debian that is made for it, as CI does (as root, with mmdebstrap)
# make check   the quality gates: both commands on a bare Debian, format, package, evaluation
# make train   fits the models to Training/pages, and to the labelled pages of others where SHARED (../shared) is there
# make generated  proves that the generated tables agree with their scripts
# make bench   the index beside tantivy and SQLite FTS5
# make fuzz    a minute of fuzzing of what reads saved files

SWIFT ?= swift
PREFIX ?= /usr/local
RELEASE = $(SWIFT) build -c release --static-swift-stdlib --product debatekb
BINARY = .build/release/debatekb

PACKAGES = .build/package

.PHONY: demo test quick build dependencies format lint train generated install deb tarball fresh check bench fuzz clean

demo: build
	@Scripts/demo.sh $(BINARY)

build: dependencies
	$(RELEASE)

test:
	@Scripts/install-dependencies.sh test
	@Scripts/install-readers.sh
	$(SWIFT) test --parallel

quick: dependencies
	@SWIFT="$(SWIFT)" Scripts/quick.sh

dependencies:
	@Scripts/install-dependencies.sh

# FUZZ_SECONDS=3600 make fuzz for an hour; findings land in .build/fuzz/findings
fuzz: dependencies
	Fuzz/run.sh

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Fuzz

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests Fuzz

train: dependencies
	$(SWIFT) build -c release --static-swift-stdlib --product TrainModels
	@Scripts/train.sh

generated:
	@Scripts/install-dependencies.sh generated
	@Scripts/generated.sh

check:
	.ci/run

fresh:
	.ci/run demo tests

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

deb: build
	@Scripts/install-dependencies.sh package
	@Scripts/make-deb.sh $(BINARY) $(PACKAGES)

tarball: build
	@Scripts/install-dependencies.sh tarball
	@SWIFT="$(SWIFT)" Scripts/make-tarball.sh $(BINARY) $(PACKAGES)

clean:
	rm -rf .build Corpus/.index
