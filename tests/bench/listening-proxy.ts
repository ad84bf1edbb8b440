import { once } from "node:events";
import net from "node:net";
import { type Statement, WireMessages } from "./wire-messages";

/** A transaction's begin and end, telling the database who asks, and asking whether it lives: these read no data. */
const SETTING = /^\s*(BEGIN|COMMIT|ROLLBACK|SET|LISTEN|SELECT\s+set_config)\b|^SELECT 1$/i;

/** Stands between the portal and PostgreSQL, passes everything on, and notes the statements that pass. */
export class ListeningProxy {
  private readonly noted: Statement[] = [];

  private constructor(
    private readonly server: net.Server,
    /** The database's address by way of this proxy. */
    readonly url: string,
  ) {}

  /** Opens a proxy on a loopback port in front of the database of that address. */
  static async open(databaseUrl: string): Promise<ListeningProxy> {
    const behind = new URL(databaseUrl);
    const server = net.createServer({ allowHalfOpen: false });
    await once(server.listen(0, "127.0.0.1"), "listening");
    const front = new URL(databaseUrl);
    front.port = String((server.address() as net.AddressInfo).port);
    const proxy = new ListeningProxy(server, front.href);
    server.on("connection", (portal) => proxy.join(portal, net.connect(Number(behind.port), behind.hostname)));
    return proxy;
  }

  /** The statements that pass while `work` runs, without transaction settings. */
  async during(work: () => Promise<unknown>): Promise<Statement[]> {
    const from = this.noted.length;
    await work();
    return this.noted.slice(from).filter(({ text }) => !SETTING.test(text));
  }

  /** Ends it; connections still open are cut. */
  close(): void {
    this.server.close();
  }

  private join(portal: net.Socket, database: net.Socket): void {
    const messages = new WireMessages((statement) => this.noted.push(statement));
    portal.on("data", (bytes: Buffer) => messages.read(bytes));
    for (const [from, to] of [
      [portal, database],
      [database, portal],
    ] as const) {
      from.pipe(to);
      from.on("error", () => to.destroy());
      from.on("close", () => to.destroy());
    }
  }
}
