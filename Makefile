# The front door: `make` lists what it can do.

PREFIX ?= /usr/local
DESTDIR ?=
DATE ?=
CONFIG ?=
JOBS ?= 2
ONLY ?=

SWIFT ?= swift
RELEASE := .build/release/houkan
# With Swift's runtime inside: the program starts in half the time and needs no Swift where it runs. Without frame
# pointers, which only profilers follow: one instruction in seventy.
RELEASE_BUILD = $(SWIFT) build -c release --static-swift-stdlib --omit-frame-pointers -j $(JOBS)
BENCH = .build/release/houkan-dev bench --toolchain "$$($(SWIFT) --version 2>/dev/null)"
# The commit that the program names in run.json, with -dirty where files have changed since; empty outside a clone.
ifndef HOUKAN_COMMIT
HOUKAN_COMMIT := $(shell test -e .git && git rev-parse HEAD 2>/dev/null && \
  { git diff --quiet HEAD -- 2>/dev/null || echo -dirty; })
HOUKAN_COMMIT := $(subst $() ,,$(HOUKAN_COMMIT))
endif
export HOUKAN_COMMIT
# The day in manual and package is the commit's, so that the same commit makes the same files.
EPOCH = $(or $(SOURCE_DATE_EPOCH),$(shell test -e .git && git log -1 --format=%ct 2>/dev/null),0)
MAINTAINER ?= $(shell test -e .git && git log -1 --format='%an <%ae>' 2>/dev/null)
OPTIONS = $(if $(DATE),--date "$(DATE)") $(if $(CONFIG),--config "$(CONFIG)")

.DEFAULT_GOAL := help
.PHONY: help setup build programs test test-clients torture fuzz sanitize bench bench-record bench-tools sample nightly \
  check lint format goldens generate rule clean install uninstall deb reproducible

help: ## Lists these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Installs the system libraries that are missing (Debian, Ubuntu)
	@.ci/need 'libcsv, expat, minizip, OpenSSL, SQLite, libxlsxwriter and libzip with their headers' \
	  'libcsv-dev libexpat1-dev libminizip-dev libsqlite3-dev libssl-dev libxlsxwriter-dev libzip-dev' \
	  'cd /usr/include && ls csv.h expat.h minizip/zip.h openssl/evp.h sqlite3.h xlsxwriter.h zip.h'

build: setup ## Builds the release program, .build/release/houkan
	$(RELEASE_BUILD) --product houkan

# houkan and houkan-dev, which makes the manual and throws the faults.
programs: build
	$(RELEASE_BUILD) --product houkan-dev

test: setup ## Runs the tests, but for those of test-clients
	$(SWIFT) test --quiet -j $(JOBS)

test-clients: setup ## Runs the tests with LibreOffice, Chromium and Python, installed if missing (Debian, Ubuntu)
	@.ci/need 'LibreOffice Calc, chromium-headless-shell and Python with icalendar and uno' \
	  'chromium-headless-shell fonts-noto-cjk libreoffice-calc python3-icalendar python3-uno' \
	  'command -v soffice && command -v chromium-headless-shell && /usr/bin/python3 -c "import icalendar, uno"'
	HOUKAN_CLIENTS=1 $(SWIFT) test --quiet -j $(JOBS) --filter ClientTests

fuzz: setup ## Feeds every reader with made-up input and compares it with Python's: [SECONDS=60]
	@.ci/need 'Python 3' python3 'command -v python3'
	@SWIFT="$(SWIFT)" JOBS="$(JOBS)" .ci/fuzz "$(or $(SECONDS),60)"

sanitize: setup ## Runs the tests with Swift's sanitizers of addresses and of threads: ONLY=address or thread for one
	@SWIFT="$(SWIFT)" JOBS="$(JOBS)" .ci/sanitize $(ONLY)

bench: bench-tools ## Measures speed and memory against libcsv, into out/bench/bench.md: [QUICK=1], no proof
	$(BENCH) $(if $(QUICK),--scale 0.1)

bench-record: bench-tools ## Records the instruction count that make bench compares with
	$(BENCH) --record

# Product by product: all of them would take in a library of GRDB's that cannot hold Swift's runtime.
bench-tools: programs
	@.ci/need valgrind valgrind 'command -v valgrind'
	@for product in baseline-libcsv baseline-writer valgrind-sigsuspend; do \
	  $(RELEASE_BUILD) --product $$product || exit 1; done

sample: build ## Three nights over the made-up exports of Samples/, into out/sample
	@rm -rf out/sample
	@for date in 2026-11-20 2026-11-21 2026-11-22; do \
	  $(RELEASE) run Samples/exports --output out/sample --date $$date --progress none || exit; done
	$(RELEASE) history --output out/sample
	@echo 'out/sample/latest/summary.html'

# What is missing on the command line is said before anything is built.
nightly: ## One night's run: IN="folders and files" OUT=folder [DATE=YYYY-MM-DD] [CONFIG=file]
	@test -n "$(IN)" && test -n "$(OUT)" || { echo 'usage: make nightly IN=exports OUT=out [DATE=…] [CONFIG=…]' >&2; exit 64; }
	@$(MAKE) --no-print-directory build
	$(RELEASE) run $(IN) --output "$(OUT)" $(OPTIONS)

check: ## Only validates: IN="folders and files" [DATE=YYYY-MM-DD] [CONFIG=file]
	@test -n "$(IN)" || { echo 'usage: make check IN=exports [DATE=…] [CONFIG=…]' >&2; exit 64; }
	@$(MAKE) --no-print-directory build
	$(RELEASE) check $(IN) $(OPTIONS)

torture: programs ## Throws faults at the program: kills, full disks, limits, hostile exports [SEED=1] [SECONDS=200]
	.build/release/houkan-dev torture --program $(RELEASE) --seed $(or $(SEED),1) --seconds $(or $(SECONDS),200)

lint: ## Checks the style of the sources
	$(SWIFT) format lint --strict -r Sources Tests Package.swift
	@! LC_ALL=C.UTF-8 grep -rnE --include='*.swift' --exclude-dir=Generated '.{121}' \
	  Sources Tests Package.swift || { echo 'No line may be longer than 120 characters.' >&2; exit 1; }

format: ## Brings the sources into that style
	$(SWIFT) format -i -r Sources Tests Package.swift

generate: setup ## Writes what is generated anew: the list of rules, the built-in templates, the catalogue
	.ci/generate-registry
	.ci/generate-templates
	$(SWIFT) build --product houkan -j $(JOBS)
	.ci/generate-catalogue .build/debug/houkan

rule: ## Writes the skeleton of a new rule: NAME=some-new-rule [KIND=cell|row|batch|file] [FAMILY=Codes]
	@.ci/new-rule "$(NAME)" "$(or $(KIND),row)" $(FAMILY)

goldens: setup ## Records the expected reports of Samples/ anew; the tests that record fail on purpose
	HOUKAN_RECORD=1 $(SWIFT) test --quiet -j $(JOBS) --filter Golden

clean: ## Removes what was built and the sample's output
	rm -rf .build .build-* out

install: programs ## Installs program, templates, manual, documents and completions under PREFIX (/usr/local), below DESTDIR
	@.ci/install $(RELEASE) .build/release/houkan-dev "$(DESTDIR)$(PREFIX)" "$(PREFIX)" "$(EPOCH)"

uninstall: ## Removes what install has put there
	@.ci/install --remove "$(DESTDIR)$(PREFIX)"

deb: programs ## Builds a package for Debian and Ubuntu, .build-deb/houkan_….deb: [MAINTAINER="name <mail>"]
	@.ci/need dpkg-dev dpkg-dev 'command -v dpkg-shlibdeps'
	@.ci/deb "$(EPOCH)" "$(MAINTAINER)"

reproducible: setup ## Builds the last commit in two other folders: both programs must write the same bytes
	@SWIFT="$(SWIFT)" JOBS="$(JOBS)" .ci/reproducible
