import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** What a scanner does with the bytes it was sent: answers, closes without a word, or stays silent. */
type Conduct = (bytes: Buffer) => string | "closes" | "silent";

/** A server that speaks clamd's INSTREAM as clamd(8) describes it, and keeps what it was sent. */
export async function aClamd(conduct: Conduct, port = 0) {
  const received: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    let held = Buffer.alloc(0);
    socket.on("data", (part) => {
      held = Buffer.concat([held, part]);
      const bytes = streamOf(held);
      if (bytes === null) return;
      received.push(bytes);
      const answer = conduct(bytes);
      if (answer === "closes") socket.destroy();
      else if (answer !== "silent") socket.end(`${answer}\0`);
    });
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    address: { host: "127.0.0.1", port: (server.address() as AddressInfo).port },
    received,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/** The bytes of a stream once its closing chunk of no length is there. */
function streamOf(sent: Buffer): Buffer | null {
  const command = "zINSTREAM\0";
  if (sent.length < command.length) return null;
  if (sent.toString("latin1", 0, command.length) !== command) throw new Error("not INSTREAM");
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= sent.length; ) {
    const length = sent.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(sent.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
