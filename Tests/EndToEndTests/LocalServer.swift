import Foundation
import Glibc

/// A web server on the loopback address that behaves well and badly, for as long as the test needs it.
final class LocalServer: Sendable {
    let url: String
    private let listener: Int32

    struct Failure: Error { var reason: String }

    init() throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isReady = withUnsafeMutablePointer(to: &address) { pointer in
            // Bound: every address of IPv4 is as long as the one that is given.
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) == 0 && listen(listener, 16) == 0 && getsockname(listener, address, &length) == 0
            }
        }
        guard isReady else { throw Failure(reason: String(cString: strerror(errno))) }
        self.listener = listener
        url = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
        Thread.detachNewThread { Self.answerAll(listener) }
    }

    /// The thread that waits for connections is told, and closes the socket.
    deinit { shutdown(listener, Int32(SHUT_RDWR)) }

    private static func answerAll(_ listener: Int32) {
        while true {
            let connection = accept(listener, nil, nil)
            if connection < 0, errno == EINTR { continue }
            guard connection >= 0 else { break }
            Thread.detachNewThread {
                answer(on: connection)
                shutdown(connection, Int32(SHUT_RDWR))  // a program that was just started may have it as well
                close(connection)
            }
        }
        close(listener)
    }

    private static func answer(on connection: Int32) {
        switch path(askedOn: connection) {
        case "/moved": send(302, ["Location: /gbk"], to: connection)
        case "/gbk":
            let page = AddTests.page("编码由服务器说明，页面自己没有说，也要读对。", charset: nil).gb18030
            send(200, ["Content-Type: text/html; charset=GBK", "Content-Length: \(page.count)"], page, to: connection)
        case "/image": send(200, ["Content-Type: image/png"], [0x89] + Array("PNG".utf8), to: connection)
        case "/large":
            send(200, ["Content-Type: text/html", "Content-Length: 9000000"], [UInt8](repeating: 0x78, count: 9000), to: connection)
        case "/endless":
            send(200, ["Content-Type: text/html"], to: connection)
            let part = Array(String(repeating: "<p>x</p>", count: 1000).utf8)
            for _ in 0..<2000 where !write(part, to: connection) { return }
        case "/loop": send(302, ["Location: /loop"], to: connection)
        case "/slow":
            var silence = pollfd(fd: connection, events: Int16(POLLIN), revents: 0)
            _ = poll(&silence, 1, 20_000)  // until the reader has enough of it
        case "/file-redirect": send(302, ["Location: file:///etc/passwd"], to: connection)
        default: send(404, ["Content-Type: text/html"], Array("<p>no</p>".utf8), to: connection)
        }
    }

    /// The path of a request, whose head is read to its end.
    private static func path(askedOn connection: Int32) -> String {
        var head: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !String(decoding: head, as: UTF8.self).contains("\r\n\r\n"), head.count < 1 << 16 {
            // Bound: the buffer's own bytes.
            let got = buffer.withUnsafeMutableBytes { read(connection, $0.baseAddress, $0.count) }
            guard got > 0 else { break }
            head += buffer[..<got]
        }
        return String(decoding: head, as: UTF8.self).split(separator: " ").dropFirst().first.map(String.init) ?? ""
    }

    private static func send(_ status: Int, _ headers: [String], _ body: [UInt8] = [], to connection: Int32) {
        let head = (["HTTP/1.0 \(status) As asked"] + headers + ["Connection: close"]).joined(separator: "\r\n") + "\r\n\r\n"
        _ = write(Array(head.utf8) + body, to: connection)
    }

    /// Whether all of it could be written; a reader that went away is no error.
    private static func write(_ bytes: [UInt8], to connection: Int32) -> Bool {
        var written = 0
        while written < bytes.count {
            // Bound: `written` bytes are out, the others are left.
            let count = bytes.withUnsafeBytes {
                Glibc.send(connection, $0.baseAddress.map { $0 + written }, $0.count - written, Int32(MSG_NOSIGNAL))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            written += count
        }
        return true
    }
}

extension String {
    /// In GB18030, as older pages are saved.
    fileprivate var gb18030: [UInt8] {
        guard let converter = iconv_open("GB18030", "UTF-8"), converter != iconv_t(bitPattern: -1) else { return [] }
        defer { iconv_close(converter) }
        var input = Array(utf8CString.dropLast())
        var output = [CChar](repeating: 0, count: input.count * 2)
        var (left, room) = (input.count, output.count)
        input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                // Bound: all of the source, and twice as many bytes as it has, of which GB18030 needs no more.
                var (from, to) = (source.baseAddress, target.baseAddress)
                iconv(converter, &from, &left, &to, &room)
            }
        }
        return output.dropLast(room).map { UInt8(bitPattern: $0) }
    }
}
