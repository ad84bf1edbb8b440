import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { checkoutRoot } from "@/lib/cli/embedded/checkout";
import { newestBuild } from "@/lib/server/pages-folder";

/** Kilobytes a first visit of a page loads, compressed, before anything is scrolled into view. */
export type Weight = { htmlKb: number; scriptKb: number };

/** Weighs a page: its HTML as the portal sends it to a browser, and the scripts that HTML names. */
export async function weigh(origin: string, address: string, headers: Record<string, string> = {}): Promise<Weight> {
  const sent = await sentBytes(`${origin}${address}`, headers);
  const html = await (await fetch(`${origin}${address}`, { headers })).text();
  const scripts = new Set(
    [...html.matchAll(/<script[^>]+?src="([^"]+)"(?![^>]*\bnomodule)/gi)].map((match) => match[1] ?? ""),
  );
  let script = 0;
  for (const source of scripts) {
    const answer = await fetch(new URL(source, origin));
    if (!answer.ok) throw new Error(`${source} of ${address} answered ${answer.status}.`);
    script += gzipSync(Buffer.from(await answer.arrayBuffer())).length;
  }
  return { htmlKb: sent / 1000, scriptKb: script / 1000 };
}

/** Kilobytes, compressed, of the scripts that the framework puts on every page of this build. */
export function frameworkScriptKb(): number {
  const folder = path.join(checkoutRoot, newestBuild(checkoutRoot) ?? "");
  const { rootMainFiles } = JSON.parse(fs.readFileSync(path.join(folder, "build-manifest.json"), "utf8")) as {
    rootMainFiles: string[];
  };
  return rootMainFiles.reduce((sum, file) => sum + gzipSync(fs.readFileSync(path.join(folder, file))).length, 0) / 1000;
}

/** Bytes of a body on the wire, to a browser that accepts gzip. */
function sentBytes(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { headers: { ...headers, "Accept-Encoding": "gzip" } }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk: Buffer) => (bytes += chunk.length));
      answer.on("end", () => resolve(bytes));
      answer.on("error", reject);
    });
    request.on("error", reject);
  });
}
