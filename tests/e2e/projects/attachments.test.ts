import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import type { Page } from "@playwright/test";
import { vietnamDay } from "@/lib/domain/period/period";
import { formatDate } from "@/lib/format/date";
import { scannedSheet } from "@/prisma/seed/files/drawn-files";
import { filesOnDisk } from "../../support/files-on-disk";
import { HOSTILE_FILES } from "../../support/hostile-files";
import { expect, test } from "../../support/sign-in";
import { SAMPLES } from "../../support/zip";
import { beginProject } from "./a-draft";

const unitId = "quang-tri-2025";
const bytes = Buffer.concat([SAMPLES.pdf, Buffer.alloc(300_000, "%0123456789\n"), Buffer.from("\n%%EOF\n")]);
const sent = { name: "Tờ trình (bản ký) số 12.pdf", mimeType: "application/pdf", buffer: bytes };

async function addFile(officer: Page, code: string): Promise<string> {
  await officer.goto(`/projects/${code}`);
  await officer.getByLabel("Loại tài liệu").selectOption("Văn bản đề nghị của đơn vị");
  await officer.getByLabel("Tệp", { exact: true }).setInputFiles(sent);
  await officer.getByRole("button", { name: "Gửi tệp" }).click();
  await expect(officer.getByRole("status")).toContainText("Đã lưu tài liệu");
  return (await officer.getByRole("link", { name: sent.name }).first().getAttribute("href")) ?? "";
}

async function recorded(officer: Page, code: string): Promise<unknown[]> {
  return (await (await officer.request.get(`/api/v1/projects/${code}/attachments`)).json()).items;
}

test("an officer adds a PDF to a draft, sees it listed, and takes the same bytes away, whole and in parts", async ({
  as,
}) => {
  const officer = await as(`${unitId}.chuyenvien`);
  const code = await beginProject(officer, "KCQG", "Máy cưa cho HTX Mộc Lệ Thủy");
  await officer.goto(`/projects/${code}`);
  const files = officer.getByRole("region", { name: "Tài liệu đính kèm" });
  await expect(files.getByText("Bắt buộc, chưa có")).toHaveCount(3);
  await officer.goto(`/projects/${code}/edit`);
  const link = officer.getByRole("link", { name: "Tài liệu đính kèm", exact: true });
  const task = officer.getByRole("listitem").filter({ has: link });
  await expect(task).toContainText("Nên xem lại 3");
  await expect(task).toContainText("Văn bản đề nghị của đơn vị");
  const href = await addFile(officer, code);
  await officer.goto(`/projects/${code}/edit`);
  await expect(task).toContainText("Nên xem lại 2");
  await expect(task).not.toContainText("Văn bản đề nghị của đơn vị");
  await task.getByRole("link").click();
  await expect(files.getByText("Bắt buộc, chưa có")).toHaveCount(2);
  const line = files.getByRole("listitem").filter({ hasText: sent.name });
  const hash = createHash("sha256").update(bytes).digest("hex");
  for (const fact of ["bản 1", "294 KB", formatDate(vietnamDay(new Date()), "vi"), `SHA-256 ${hash.slice(0, 12)}`])
    await expect(line).toContainText(fact);

  const download = officer.waitForEvent("download");
  await line.getByRole("link").click();
  const taken = await download;
  expect(taken.suggestedFilename()).toBe(sent.name);
  expect(await readFile(await taken.path())).toEqual(bytes);

  const whole = await officer.request.get(href);
  expect(whole.status()).toBe(200);
  const headers = whole.headers();
  expect(headers["content-disposition"]).toMatch(/^attachment; /);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["content-security-policy"]).toMatch(/default-src 'none'; sandbox/);
  expect(headers["content-type"]).toBe("application/pdf");
  expect(headers["cache-control"]).toBe("private, no-store");

  for (const [range, from, to] of [
    ["bytes=10-99", 10, 100],
    ["bytes=300000-", 300_000, bytes.length],
    ["bytes=-7", bytes.length - 7, bytes.length],
  ] as const) {
    const part = await officer.request.get(href, { headers: { Range: range } });
    expect(part.status(), range).toBe(206);
    expect(part.headers()["content-range"]).toBe(`bytes ${from}-${to - 1}/${bytes.length}`);
    expect(await part.body(), range).toEqual(bytes.subarray(from, to));
  }
  const beyond = await officer.request.get(href, { headers: { Range: "bytes=9999999-" } });
  expect(beyond.status()).toBe(416);
  expect(beyond.headers()["content-range"]).toBe(`bytes */${bytes.length}`);

  await addFile(officer, code);
  await expect(files.getByRole("link", { name: sent.name })).toHaveCount(2);
  await expect(files.getByRole("listitem").filter({ hasText: "bản 2" })).toHaveCount(1);
});

test("another province finds neither page, list nor file, and adds none; a visitor is asked to sign in", async ({
  as,
  playwright,
  baseURL,
}) => {
  const officer = await as(`${unitId}.chuyenvien`);
  const code = await beginProject(officer, "KCDP", "Máy xay bột cho hộ Trần Thị Mai");
  const href = await addFile(officer, code);
  const list = `/api/v1/projects/${code}/attachments`;
  const multipart = { kind: "proposal-letter", file: sent };
  const headers = { Origin: baseURL ?? "" };
  for (const name of ["da-nang-2025.chuyenvien", "da-nang-2025.lanhdao", "mttn.bantochuc"]) {
    const other = await as(name);
    for (const path of [`/projects/${code}`, list, href])
      expect((await other.request.get(path)).status(), `${name} ${path}`).toBe(404);
    const refused = (await other.request.post(list, { headers, multipart })).status();
    expect(refused, name).toBe(404);
  }
  const stranger = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  for (const path of [list, href]) expect((await stranger.get(path)).status(), path).toBe(401);
  expect((await stranger.post(list, { headers, multipart })).status()).toBe(401);
  await stranger.dispose();
});

test("what is no document is refused in words that name the file and the remedy, and nothing of it is kept", async ({
  as,
}) => {
  test.setTimeout(120_000);
  const officer = await as(`${unitId}.chuyenvien`);
  const code = await beginProject(officer, "KCQG", "Máy sấy cho HTX Mây tre Ba Đồn");
  const before = await filesOnDisk();
  await officer.goto(`/projects/${code}`);
  for (const [name, content, words] of HOSTILE_FILES) {
    await officer.getByLabel("Loại tài liệu").selectOption("Tài liệu khác");
    const file = { name, mimeType: "application/pdf", buffer: Buffer.from(content) };
    await officer.getByLabel("Tệp", { exact: true }).setInputFiles(file);
    await officer.getByRole("button", { name: "Gửi tệp" }).click();
    const error = officer.locator("#file-error");
    await expect(error, name).toContainText(`Chưa nhận tệp “${name.slice(0, 60)}`);
    await expect(error, name).toContainText(words);
    await expect(officer.getByLabel("Loại tài liệu")).toHaveValue("other");
  }
  expect(await recorded(officer, code)).toEqual([]);
  expect(await filesOnDisk()).toEqual(before);
});

test("of a file whose connection breaks in the middle nothing is kept, and one that is whole is taken after it", async ({
  as,
  baseURL,
}) => {
  const officer = await as(`${unitId}.chuyenvien`);
  const code = await beginProject(officer, "KCQG", "Máy chẻ nan cho HTX Mây tre Ba Đồn");
  const before = await filesOnDisk();
  const cookies = await officer.context().cookies();
  const origin = baseURL ?? "";
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  socket.write(
    `POST /api/v1/projects/${code}/attachments HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: ${origin}\r\n` +
      `Cookie: ${cookies.map(({ name, value }) => `${name}=${value}`).join("; ")}\r\n` +
      "Content-Type: multipart/form-data; boundary=xX\r\nContent-Length: 900000\r\n\r\n" +
      '--xX\r\nContent-Disposition: form-data; name="kind"\r\n\r\nother\r\n' +
      '--xX\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\n',
  );
  socket.write("x".repeat(200_000));
  await expect.poll(async () => (await filesOnDisk()).length).toBe(before.length + 1);
  socket.destroy();
  await expect.poll(filesOnDisk).toEqual(before);
  expect(await recorded(officer, code)).toEqual([]);

  const file = { name: "a.pdf", mimeType: "application/pdf", buffer: SAMPLES.pdf };
  const multipart = { kind: "other", file };
  const headers = { Origin: origin };
  const added = await officer.request.post(`/api/v1/projects/${code}/attachments`, { headers, multipart });
  expect(added.status()).toBe(201);
  expect(added.headers().location).toContain((await added.json()).id);
});

test("a photograph comes after the assignment, is shown small, and what the dossier brought takes nothing more", async ({
  as,
}) => {
  const officer = await as(`${unitId}.chuyenvien`);
  const found = await officer.request.get(`/api/v1/projects?state=IN_PROGRESS&fund=KCQG&unitId=${unitId}&size=1`);
  const [{ code }] = (await found.json()).items;
  await officer.goto(`/projects/${code}/progress`);
  await officer.getByRole("link", { name: "Tài liệu, ảnh của đề án" }).click();
  const files = officer.getByRole("region", { name: "Tài liệu, ảnh của đề án" });
  await files.getByLabel("Loại tài liệu").selectOption("Ảnh hiện trường");
  const photo = { name: "Lắp máy cưa.png", mimeType: "image/png", buffer: scannedSheet(1) };
  await files.getByLabel("Tệp", { exact: true }).setInputFiles(photo);
  await files.getByRole("button", { name: "Gửi tệp" }).click();
  await expect(files.getByRole("status")).toContainText("Đã lưu tài liệu");
  const picture = files.getByRole("img", { name: "Ảnh Lắp máy cưa.png" });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(210);
  await expect(files.getByRole("link", { name: photo.name })).toHaveCount(1);
  const brought = officer.getByRole("region", { name: "Tài liệu đính kèm" });
  await expect(brought.getByRole("button", { name: "Gửi tệp" })).toHaveCount(0);

  const ministry = await as("cuc.chuyenvien");
  await ministry.goto(`/projects/${code}`);
  await expect(ministry.getByRole("img", { name: "Ảnh Lắp máy cưa.png" })).toHaveCount(1);
  await expect(ministry.getByLabel("Loại tài liệu").locator("option")).toHaveText(["Ảnh hiện trường"]);
});
