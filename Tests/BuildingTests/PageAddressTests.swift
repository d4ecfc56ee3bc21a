import Testing

@testable import Building

@Suite("Addresses of pages")
struct PageAddressTests {
    @Test(
        "spellings of one page are one address",
        arguments: [
            ("http://www.example.org/a/", "https://example.org/a#top"),
            ("https://example.org/a?utm_source=x&id=2", "https://EXAMPLE.org/a?id=2"),
            ("https://example.org:443/a", "https://example.org/a"),
        ])
    func same(a: String, b: String) { #expect(PageAddress(a) == PageAddress(b)) }

    @Test(
        "different pages are not",
        arguments: [("https://example.org/a?id=1", "https://example.org/a?id=2"), ("https://example.org:81/a", "https://example.org/a")])
    func different(a: String, b: String) { #expect(PageAddress(a) != PageAddress(b)) }

    @Test("what is no address of the web is none", arguments: ["ftp://example.org/a", "page.html", "https://", ""])
    func none(text: String) { #expect(PageAddress(text) == nil) }

    @Test("a stored page is named after its address, within the folder of its host")
    func names() {
        #expect(PageAddress.name(of: "https://example.org/2031/forum.html") == "2031-forum")
        #expect(PageAddress.folder(of: "https://www.example.org/x") == "example.org")
        #expect(PageAddress.folder(of: "https://../x") == nil)
    }
}
