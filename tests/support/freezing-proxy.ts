import { once } from "node:events";
import net from "node:net";

/** Stands between the portal and PostgreSQL and can stand still: connections stay open, and nothing passes. */
export class FreezingProxy {
  private frozen = false;
  /** Answers that pass while it is true are swallowed after this text was sent to the database. */
  private swallowAfter: string | null = null;
  private readonly sockets = new Set<net.Socket>();

  private constructor(
    private readonly server: net.Server,
    readonly url: string,
  ) {}

  static async open(databaseUrl: string): Promise<FreezingProxy> {
    const behind = new URL(databaseUrl);
    const server = net.createServer();
    await once(server.listen(0, "127.0.0.1"), "listening");
    const front = new URL(databaseUrl);
    front.port = String((server.address() as net.AddressInfo).port);
    front.hostname = "127.0.0.1";
    const proxy = new FreezingProxy(server, front.href);
    server.on("connection", (portal) => proxy.join(portal, net.connect(Number(behind.port), behind.hostname)));
    return proxy;
  }

  freeze(): void {
    this.frozen = true;
    for (const socket of this.sockets) socket.pause();
  }

  thaw(): void {
    this.frozen = false;
    this.swallowAfter = null;
    for (const socket of this.sockets) socket.resume();
  }

  /** The database does what it is told by a statement with this text, and its answer never arrives. */
  swallowAnswersAfter(text: string): void {
    this.swallowAfter = text;
  }

  close(): void {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }

  private join(portal: net.Socket, database: net.Socket): void {
    let swallows = false;
    portal.on("data", (bytes) => {
      if (this.swallowAfter !== null && bytes.includes(this.swallowAfter)) swallows = true;
      database.write(bytes);
    });
    database.on("data", (bytes) => {
      if (!swallows) portal.write(bytes);
    });
    for (const [socket, other] of [
      [portal, database],
      [database, portal],
    ] as const) {
      this.sockets.add(socket);
      if (this.frozen) socket.pause();
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        this.sockets.delete(socket);
        other.destroy();
      });
    }
  }
}
