import Hashing
import Testing

@Suite("Hashes")
struct FNV1aTests {
    @Test(
        "the values are those that the method's authors publish",
        arguments: [("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8)] as [(String, UInt64)])
    func published(text: String, value: UInt64) {
        #expect(FNV1a(utf8: text).value == value)
        var hash = FNV1a()
        for byte in text.utf8 { hash.add(byte) }
        #expect(hash.value == value)
    }
}
