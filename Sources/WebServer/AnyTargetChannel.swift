import HummingbirdCore
import Logging
import NIOCore

/// A connection of HTTP/1.1 that takes targets with any characters: `RequestTargetEncoding` stands before Hummingbird's parser.
struct AnyTargetChannel: ServerChildChannel {
    typealias Value = HTTP1Channel.Value

    let connection: HTTP1Channel

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(TargetEncoder())
        }.flatMap { connection.setup(channel: channel, logger: logger) }
    }

    func handle(value: Value, logger: Logger) async { await connection.handle(value: value, logger: logger) }
}

/// Where the bytes of a connection come through.
private final class TargetEncoder: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private var encoding = RequestTargetEncoding()

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data).readableBytesView
        let encoded = encoding.encode(bytes).map { wrapInboundOut(context.channel.allocator.buffer(bytes: $0)) }
        context.fireChannelRead(encoded ?? data)
    }
}
