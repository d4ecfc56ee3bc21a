// swift-tools-version: 6.2
import PackageDescription

// Kept apart from the product, so that nobody who builds it builds this. `make bench` runs it beside its peers.
let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "DebateKB", path: "..")],
    targets: [
        .executableTarget(
            name: "IndexBench", dependencies: [.product(name: "InvertedIndex", package: "DebateKB")],
            swiftSettings: [.treatAllWarnings(as: .error)],
            // As the product is linked: what a start costs is measured.
            linkerSettings: [
                .unsafeFlags(
                    ["-Xlinker", "--no-export-dynamic", "-Xclang-linker", "-no-pie"], .when(platforms: [.linux], configuration: .release))
            ])
    ]
)
