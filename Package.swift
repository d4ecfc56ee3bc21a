// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors in our own targets, never in what we depend on.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "DebateKB",
    products: [
        .executable(name: "debatekb", targets: ["debatekb"]),
        .library(name: "Articles", targets: ["Articles"]),
        .library(name: "Quotations", targets: ["Quotations"]),
        .library(name: "Stances", targets: ["Stances"]),
        .library(name: "InvertedIndex", targets: ["InvertedIndex"]),
        .library(name: "KnowledgeBase", targets: ["Building", "Corpus", "Exports", "Records", "Search", "Storage"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        // Of Hummingbird only its server, and what that stands on: its router would bring a file system, tracing and metrics.
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/apple/swift-http-types.git", exact: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", exact: "2.13.0"),
    ],
    targets: [
        // One target per step of the way, in the order that data takes; an arrow never points back.
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CSHA256", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "CivilCalendar", swiftSettings: strict),
        .target(name: "Hashing", swiftSettings: strict),
        .target(name: "SystemErrors", swiftSettings: strict),
        .target(name: "WordTables", swiftSettings: strict),
        .target(name: "ChineseScript", dependencies: ["WordTables"], swiftSettings: strict),
        .target(name: "SaidDates", dependencies: ["ChineseScript", "CivilCalendar", "WordTables"], swiftSettings: strict),
        .target(name: "YAML", dependencies: ["CYAML"], swiftSettings: strict, linkerSettings: [.linkedLibrary(":libyaml.a")]),
        .target(
            name: "Articles",
            dependencies: ["ChineseScript", "CivilCalendar", "CLibXML2", "CZlib", "Hashing", "SystemErrors", "WordTables"],
            swiftSettings: strict),
        .target(name: "Quotations", dependencies: ["Articles", "ChineseScript", "Hashing", "WordTables"], swiftSettings: strict),
        .target(name: "Fitting", dependencies: ["Articles", "Quotations", "Stances"], swiftSettings: strict),
        .target(
            name: "Stances", dependencies: ["Articles", "Quotations", "ChineseScript", "Hashing", "WordTables"], swiftSettings: strict),
        .target(
            name: "InvertedIndex", dependencies: ["ChineseScript", "CivilCalendar", "CZlib", "Hashing", "SystemErrors"],
            swiftSettings: strict),
        .target(
            name: "Records", dependencies: ["Articles", "Quotations", "SaidDates", "Stances", "ChineseScript", "CSHA256"],
            swiftSettings: strict,
            // The archive, by its file name: 20 KB of SHA-256 go into the program, which then needs no libcrypto where it runs.
            linkerSettings: [.linkedLibrary(":libcrypto.a")]),
        .target(name: "Storage", dependencies: ["Articles", "InvertedIndex", "Records", "SystemErrors"], swiftSettings: strict),
        .target(
            name: "Search",
            dependencies: [
                "Articles", "ChineseScript", "CivilCalendar", "Hashing", "InvertedIndex", "Quotations", "Records", "SaidDates", "Stances",
                "Storage",
            ],
            swiftSettings: strict),
        .target(
            name: "Exports",
            dependencies: ["CivilCalendar", "InvertedIndex", "Quotations", "Records", "SaidDates", "Search", "Stances", "Storage"],
            swiftSettings: strict),
        .target(
            name: "Corpus",
            dependencies: ["InvertedIndex", "Quotations", "Records", "SaidDates", "Stances", "Storage", "SystemErrors", "YAML"],
            swiftSettings: strict),
        .target(
            name: "Building",
            dependencies: [
                "Articles", "ChineseScript", "CivilCalendar", "Corpus", "InvertedIndex", "Quotations", "Records", "SaidDates", "Search",
                "Stances",
                "Storage", "SystemErrors",
            ],
            swiftSettings: strict),
        .target(
            name: "Evaluation",
            dependencies: [
                "Articles", "Building", "ChineseScript", "CivilCalendar", "Corpus", "Fitting", "Quotations", "Records", "SaidDates",
                "Stances",
                "Storage",
            ],
            swiftSettings: strict),
        // What `make train` runs; no part of the program.
        .executableTarget(name: "TrainModels", dependencies: ["Corpus", "Evaluation", "Quotations", "Stances"], swiftSettings: strict),
        .target(
            name: "Messages", dependencies: ["Articles", "InvertedIndex", "Records", "Search", "Storage", "SystemErrors"],
            swiftSettings: strict),
        .target(
            name: "WebServer",
            dependencies: [
                "Corpus", "Exports", "InvertedIndex", "Messages", "Quotations", "Records", "SaidDates", "Search", "Stances", "Storage",
                .product(name: "HummingbirdCore", package: "hummingbird"), .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"), .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "debatekb",
            dependencies: [
                "Articles", "Building", "Corpus", "Evaluation", "Exports", "InvertedIndex", "Messages", "Quotations", "Records",
                "SaidDates", "Search", "Stances", "Storage", "SystemErrors", "WebServer",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict,
            // For the start-up: thousands of names that nobody looks up need not be searched, nor 115,000 addresses be written
            // into pages of a program that may lie anywhere. Our own code is memory-safe and the libraries still lie anywhere.
            linkerSettings: [
                .unsafeFlags(
                    ["-Xlinker", "--no-export-dynamic", "-Xclang-linker", "-no-pie"], .when(platforms: [.linux], configuration: .release))
            ]),

        .testTarget(name: "CivilCalendarTests", dependencies: ["CivilCalendar"], swiftSettings: strict),
        .testTarget(name: "SaidDatesTests", dependencies: ["SaidDates", "WordTables"], swiftSettings: strict),
        .testTarget(name: "HashingTests", dependencies: ["Hashing"], swiftSettings: strict),
        .testTarget(name: "YAMLTests", dependencies: ["YAML"], swiftSettings: strict),
        .testTarget(name: "WordTablesTests", dependencies: ["WordTables"], swiftSettings: strict),
        .testTarget(name: "ChineseScriptTests", dependencies: ["ChineseScript", "WordTables"], swiftSettings: strict),
        .testTarget(
            name: "ArticlesTests", dependencies: ["Articles", "WordTables"], exclude: ["Fixtures"], swiftSettings: strict),
        .testTarget(
            name: "QuotationsTests", dependencies: ["Quotations", "Articles", "ChineseScript", "Fitting", "WordTables"],
            swiftSettings: strict),
        // The debates of these tests are written as those of a corpus are, and read in the same way.
        .testTarget(
            name: "StancesTests", dependencies: ["Stances", "Fitting", "Quotations", "Articles", "Corpus", "WordTables"],
            swiftSettings: strict),
        .testTarget(name: "InvertedIndexTests", dependencies: ["InvertedIndex"], swiftSettings: strict),
        // Records with every member filled, of fictional people: for the tests of all that takes records.
        .target(
            name: "RecordSamples", dependencies: ["Quotations", "Records", "Stances"], path: "Tests/RecordSamples", swiftSettings: strict),
        .testTarget(name: "RecordsTests", dependencies: ["Records", "RecordSamples", "Quotations", "Stances"], swiftSettings: strict),
        .testTarget(
            name: "SearchTests",
            dependencies: [
                "Search", "Building", "Corpus", "Exports", "InvertedIndex", "Quotations", "Records", "RecordSamples", "SaidDates",
                "Stances",
                "Storage",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "ExportsTests", dependencies: ["Exports", "Records", "RecordSamples", "Search", "Storage", "Quotations", "Stances"],
            swiftSettings: strict),
        .testTarget(
            name: "CorpusTests", dependencies: ["Corpus", "ChineseScript", "Messages", "Quotations", "Search", "Stances", "Storage"],
            swiftSettings: strict),
        .testTarget(
            name: "BuildingTests",
            dependencies: [
                "Building", "Articles", "Corpus", "Exports", "InvertedIndex", "Quotations", "Records", "RecordSamples", "Search", "Stances",
                "Storage",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "EvaluationTests", dependencies: ["Evaluation", "Corpus", "Quotations", "Records", "SaidDates", "Stances", "Storage"],
            swiftSettings: strict),
        .testTarget(
            name: "MessagesTests", dependencies: ["Messages", "Articles", "InvertedIndex", "Records", "Search", "Storage", "SystemErrors"],
            swiftSettings: strict),
        .testTarget(
            name: "WebServerTests",
            dependencies: [
                "WebServer", "Messages", "Building", "Corpus", "InvertedIndex", "Records", "Search", "Storage", "SystemErrors",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "debatekb", "Articles", "Building", "Corpus", "Exports", "InvertedIndex", "Messages", "Quotations", "Records", "Search",
                "Storage", "SystemErrors",
            ],
            exclude: ["Fixtures"], swiftSettings: strict),
    ]
)
