import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How a bucket's server behaves towards whoever asks it. */
type Conduct = "silent" | "stalls after half" | "gives" | "fails" | "lists in pages";
export type StandIn = Awaited<ReturnType<typeof aStandIn>>;

/** Larger than what sockets hold by themselves. */
const CONTENT = Buffer.alloc(8_000_000, "x");

/** An HTTP server in the place of a bucket, for what no sound S3 server does; it keeps what it was asked. */
export async function aStandIn(conduct: Conduct) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    request.resume();
    request.on("end", () => answer(conduct, request, response));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    bytes: CONTENT.length,
    close: async () => {
      server.closeAllConnections();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(conduct: Conduct, request: IncomingMessage, response: ServerResponse): void {
  if (conduct === "silent") return;
  if (conduct === "lists in pages") return void response.end(pageOf(request.url ?? ""));
  if (conduct === "fails") response.writeHead(500).end();
  else if (conduct === "gives") response.writeHead(200, { "Content-Length": CONTENT.length }).end(CONTENT);
  else response.writeHead(200, { "Content-Length": CONTENT.length }).write(CONTENT.subarray(0, CONTENT.length / 2));
}

/** One of three pages of a bucket's list: a file of the portal's and another, as ListObjectsV2 answers. */
function pageOf(address: string): string {
  const [, given = "0"] =
    /page (\d)/.exec(new URL(address, "http://bucket").searchParams.get("continuation-token") ?? "") ?? [];
  const page = Number(given);
  const object = (name: string) =>
    `<Contents><Key>portal/kept/00/${name}</Key><LastModified>2026-11-01T00:00:00.000Z</LastModified><Size>1</Size></Contents>`;
  const next = page < 2 ? `<NextContinuationToken>page ${page + 1}</NextContinuationToken>` : "";
  return `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><IsTruncated>${page < 2}</IsTruncated>${next}${object(
    `0000000${page}-4444-4444-8444-444444444444`,
  )}${object("readme.txt")}</ListBucketResult>`;
}
