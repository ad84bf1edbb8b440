import { formatExactMoney, formatMoney } from "@/lib/format/money";
import { readPdf, readWord } from "../../support/papers";
import { expect, test } from "../../support/sign-in";
import { beginProject } from "./a-draft";

const unitId = "quang-tri-2025";

test("an officer reads the đề cương on a page and takes it away as Word and PDF with the API's amounts", async ({
  as,
}) => {
  const officer = await as(`${unitId}.chuyenvien`);
  const code = await beginProject(officer, "KCQG", "Máy sấy cho HTX Mây tre Ba Đồn");
  const dossier = await (await officer.request.get(`/api/v1/projects/${code}/dossier`)).json();
  const amounts = dossier.budget.flatMap((line: Record<string, string>) => [line.support, line.counterpart]);
  const total = amounts.reduce((sum: bigint, amount: string) => sum + BigInt(amount), 0n);

  await officer.goto(`/projects/${code}`);
  await officer.getByRole("link", { name: "Đề cương đề án", exact: true }).click();
  const paper = officer.getByRole("article");
  await expect(paper.getByRole("heading", { name: "Đề cương đề án khuyến công quốc gia" })).toBeVisible();
  await expect(paper).toContainText(formatExactMoney(total, "vi"));

  const [word, pdf] = await Promise.all(
    (["Word", "PDF"] as const).map(async (kind) => {
      const link = officer.getByRole("link", { name: `Đề cương đề án, tệp ${kind}` });
      const answer = await officer.request.get((await link.getAttribute("href")) ?? "");
      expect(answer.status(), kind).toBe(200);
      expect(answer.headers()["content-disposition"]).toContain(`de-cuong-${code.toLowerCase()}`);
      return answer.body();
    }),
  );
  const texts = [readWord(word ?? Buffer.of()).text, (await readPdf(pdf ?? Buffer.of())).join(" ")];
  for (const text of texts)
    for (const amount of [...amounts, String(total)]) expect(text).toContain(formatMoney(BigInt(amount), "dong", "vi"));
});

test("another province, an organiser and a stranger get no paper of it", async ({ as, playwright, baseURL }) => {
  const officer = await as(`${unitId}.chuyenvien`);
  const code = await beginProject(officer, "KCDP", "Máy ép cho HTX Cam Lộ");
  const list = `/api/v1/projects/register-list.pdf?unitId=${unitId}&year=2027&fund=KCQG`;
  const papers = [`/api/v1/projects/${code}/dossier.docx`, `/api/v1/projects/${code}/dossier.pdf`, list];
  for (const name of ["ha-noi.lanhdao", "mttn.bantochuc"]) {
    const other = await as(name);
    for (const path of papers) expect((await other.request.get(path)).status(), `${name} ${path}`).toBe(404);
    expect((await other.request.get(`/projects/${code}/dossier`)).status(), name).toBe(404);
  }
  const stranger = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  for (const path of papers) expect((await stranger.get(path)).status(), path).toBe(401);
  await stranger.dispose();
  expect((await officer.request.get(list)).headers()["content-type"]).toBe("application/pdf");
});
