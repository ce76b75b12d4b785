// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

// Fuzzing: the code that reads what comes from outside is instrumented, and a program drives it; only for `make fuzz`.
let isFuzzing = Context.environment["HOUKAN_FUZZ"] != nil
let instrumented: [SwiftSetting] =
  isFuzzing ? strict + [.unsafeFlags(["-sanitize=fuzzer,address", "-enable-testing"])] : strict
let fuzzing: [Target] =
  !isFuzzing
  ? []
  : [
    .systemLibrary(name: "CFuzzer", path: "Tests/Fuzz/CFuzzer"),
    .executableTarget(
      name: "houkan-fuzz", dependencies: ["CFuzzer", "CLibZip", "RoundTrip", "Stations", "Tables", system],
      path: "Tests/Fuzz/Targets", swiftSettings: instrumented + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]),
  ]

// Tests with a real spreadsheet program and a real browser, which they need: there only for `make test-clients`.
let clientTests =
  Context.environment["HOUKAN_CLIENTS"] == nil ? ["Clients"] : ["Clients/edit.py", "Clients/probe.js"]

// The commit that the program says it was built from. `make` passes it; a plain `swift build` knows none.
let commit = Context.environment["HOUKAN_COMMIT"] ?? ""
let isCommit = !commit.isEmpty && commit.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
let commitSettings: [CSetting] = isCommit ? [.define("HOUKAN_COMMIT", to: "\"\(commit)\"")] : []

// The toolchain's own linker is the faster one, and does not warn of what Foundation calls inside.
let toolchainLinker: [LinkerSetting] = [.unsafeFlags(["-use-ld=lld"])]

let package = Package(
  name: "houkan",
  products: [
    // Loaded into what `make bench` runs under valgrind; the programs are products anyway.
    .library(name: "valgrind-sigsuspend", type: .dynamic, targets: ["valgrind-sigsuspend"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "CBuildCommit", cSettings: commitSettings),
    .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(name: "CLibCrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLibZip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    // What libxlsxwriter has no settings for.
    .target(name: "CWorkbookFiles"),
    .target(
      name: "Tables", dependencies: ["CExpat", "CLibCSV", "CLibCrypto", "CLibZip", "CLinux", system],
      swiftSettings: instrumented),
    .target(name: "Stations", dependencies: ["Tables"], swiftSettings: instrumented),
    .target(
      name: "Rules", dependencies: ["Stations", "Tables", system], exclude: ["Catalogue.md", "Catalogue.ja.md"],
      swiftSettings: strict),
    .target(name: "Planning", dependencies: ["Stations"], swiftSettings: strict),
    .target(name: "History", dependencies: ["Planning", "Stations", "Tables", grdb, system], swiftSettings: strict),
    .target(
      name: "RoundTrip", dependencies: ["CWorkbookFiles", "CXlsxWriter", "Stations", "Tables", system],
      swiftSettings: instrumented),
    .target(
      name: "Configuration", dependencies: ["Rules", "Stations", "Tables", system, yams], swiftSettings: strict),
    .target(
      name: "Reports", dependencies: ["Planning", "Rules", "Stations", "Tables", mustache, system],
      swiftSettings: strict),
    .target(
      name: "Batch",
      dependencies: [
        "CLinux", "Configuration", "History", "Planning", "Reports", "RoundTrip", "Rules", "Stations", "Tables",
        logging, system,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "houkan",
      dependencies: [
        "Batch", "CBuildCommit", "CLinux", "Configuration", "History", "Planning", "Reports", "RoundTrip", "Rules",
        "Stations", "Tables",
        argumentParser,
        logging, system,
      ],
      swiftSettings: strict, linkerSettings: toolchainLinker),
    .executableTarget(
      name: "houkan-dev", dependencies: ["CLibZip", "Rules", "Stations", "Tables", argumentParser, system],
      exclude: ["Bench/compare.py", "Bench/instructions.txt"], swiftSettings: strict,
      linkerSettings: toolchainLinker),
    // What `make bench` measures houkan by.
    .executableTarget(name: "baseline-libcsv", linkerSettings: [.linkedLibrary("csv")]),
    .executableTarget(name: "baseline-writer"),
    .target(name: "valgrind-sigsuspend", publicHeadersPath: "."),
    // What tests of several targets share.
    .target(
      name: "TestSupport", dependencies: ["Stations", "Tables", system], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "TablesTests", dependencies: ["CLibZip", "Tables", "TestSupport", system], swiftSettings: strict),
    .testTarget(
      name: "StationsTests", dependencies: ["Stations", "Tables", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "RoundTripTests", dependencies: ["CLibZip", "RoundTrip", "Stations", "Tables", "TestSupport", system],
      swiftSettings: strict),
    .testTarget(
      name: "RulesTests", dependencies: ["Rules", "Stations", "Tables", "TestSupport", system], swiftSettings: strict),
    .testTarget(
      name: "ConfigurationTests", dependencies: ["Configuration", "Rules", "Stations", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PlanningTests", dependencies: ["Planning", "Stations", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "HistoryTests", dependencies: ["History", "Planning", "Stations", "TestSupport", grdb, system],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Reports", "Planning", "Rules", "Stations", "Tables", "TestSupport", mustache, system],
      swiftSettings: strict),
    .testTarget(
      name: "BatchTests", dependencies: ["Batch", "History", "Rules", "Stations", "Tables", "TestSupport", system],
      swiftSettings: strict),
    .testTarget(
      name: "HoukanTests",
      dependencies: [
        "CLibZip", "History", "RoundTrip", "Stations", "Tables", "TestSupport", "houkan", "houkan-dev", grdb, system,
      ],
      exclude: clientTests, swiftSettings: strict),
  ] + fuzzing
)
