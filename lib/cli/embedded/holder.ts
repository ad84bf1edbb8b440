import net from "node:net";

/** Where a living holder answers, and what it answers with. */
export type Holder = { readonly port: number; readonly token: string };

/** A holder that takes the connection but is silent this long counts as gone. */
const SILENT_MS = 5_000;

/** Answers with `token` on a port of its own, for as long as it is held: the system takes the port from a dead process. */
export async function answerAs(token: string): Promise<{ port: number; fallSilent: () => void }> {
  const server = net.createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.end(token);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve());
  });
  return { port: (server.address() as net.AddressInfo).port, fallSilent: () => void server.close() };
}

/** Whether the holder still answers with its token. A refused connection, or anyone else's answer, means that it is gone. */
export function holderLives({ port, token }: Holder): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: "127.0.0.1" });
    let heard = "";
    const done = (lives: boolean) => {
      socket.destroy();
      resolve(lives);
    };
    socket.setTimeout(SILENT_MS, () => done(false));
    socket.on("error", () => done(false));
    socket.on("data", (chunk) => {
      heard += chunk;
      if (heard.length > token.length) done(false);
    });
    socket.on("close", () => resolve(heard === token));
  });
}
