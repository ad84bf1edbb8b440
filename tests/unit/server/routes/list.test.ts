import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ROUTES } from "@/lib/server/routes/list";
import { FILES, PAGES } from "@/lib/server/routes/pages";

const named = (routes: readonly { method: string; path: string }[]) =>
  routes.map(({ method, path }) => `${method} ${path}`).sort();
const below = (folder: string, name: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.split("/").at(-1) === name);

/** Where a file under `app` is served: groups are no part of an address, and `[x]` varies. */
const addressOf = (file: string) =>
  `/${file
    .split("/")
    .slice(0, -1)
    .filter((part) => !/^\(.*\)$|^\[locale\]$/.test(part))
    .join("/")}`.replace(/\[(\w+)\]/g, "{$1}");

test("each page has its entry, and each entry its page", () => {
  const pages = below("app/[locale]", "page.tsx")
    .map(addressOf)
    .filter((path) => !path.includes("[..."));
  const [read, asked] = [
    PAGES.filter(({ method }) => method === "GET"),
    PAGES.filter(({ method }) => method !== "GET"),
  ];
  expect(named(read)).toEqual(pages.map((path) => `GET ${path}`).sort());
  expect(asked.filter(({ path, changesNothing }) => !changesNothing || !pages.includes(path))).toEqual([]);
});

test("each route file has its entries by method, and each entry its file; next-auth's are one by one", () => {
  const served = below("app", "route.ts").flatMap((file) => {
    if (file.includes("nextauth")) return [];
    const source = readFileSync(`app/${file}`, "utf8");
    const methods = [...source.matchAll(/export (?:const|async function|function) ([A-Z]+)\b/g)];
    return methods.map(([, method = ""]) => `${method} ${addressOf(file)}`);
  });
  const listed = named(ROUTES.filter(({ path }) => path.startsWith("/api/") && !path.startsWith("/api/auth/")));
  expect(listed).toEqual(served.filter((line) => line.includes("/api/")).sort());
});

test("each file at the root has its entry, and each entry its file", () => {
  const inPublic = readdirSync("public", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replace(/^public/, ""));
  const inApp = readdirSync("app").flatMap((name) => {
    const found = /^(sitemap|robots|manifest)\.ts$/.exec(name)?.[1];
    return found
      ? [{ sitemap: "/sitemap.xml", robots: "/robots.txt", manifest: "/manifest.webmanifest" }[found] ?? ""]
      : [];
  });
  const routes = below("app", "route.ts")
    .map(addressOf)
    .filter((path) => !path.startsWith("/api/"));
  expect(FILES.map(({ path }) => path).sort()).toEqual([...inPublic, ...inApp, ...routes].sort());
});

test("no address is named twice for one method, and only reads that anyone may ask are kept", () => {
  const names = named(ROUTES);
  expect(new Set(names).size).toBe(names.length);
  for (const { method, who, kept } of ROUTES) if (kept) expect([method, who]).toEqual(["GET", "anyone"]);
});
