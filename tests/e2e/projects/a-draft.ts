import { expect, type Page, test } from "@playwright/test";

/** Begins a đề án over the API as the officer who is signed in on that page; gives its code. */
export async function beginProject(officer: Page, fund: "KCQG" | "KCDP", title: string): Promise<string> {
  const origin = test.info().project.use.baseURL ?? "";
  const answer = await officer.request.post("/api/v1/projects", {
    headers: { Origin: origin },
    data: {
      ...{ title, fund, year: 2027, kind: "REGULAR", content: "ND3", item: "machinery" },
      implementingUnit: "Trung tâm Khuyến công",
      need: "Cơ sở còn làm tay, năng suất thấp.",
      goals: "Tăng công suất gấp đôi, giảm một nửa hao hụt.",
      ...{ startOn: "2027-02-01", endOn: "2027-11-30" },
      budget: [{ item: "machinery", support: "100000000", counterpart: "450000000", other: "0" }],
      beneficiaries: [
        { name: "HTX Mây tre Ba Đồn", address: "Phường Ba Đồn", kind: "COOPERATIVE", support: "100000000" },
      ],
      outputs: [{ indicator: "establishments-machinery", target: 1 }],
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()).code;
}

/** Opens a step's form from the đề án's page by its button. */
export async function openStep(page: Page, code: string, button: string): Promise<void> {
  await page.goto(`/projects/${code}`);
  await page.getByRole("link", { name: button, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(code);
}
