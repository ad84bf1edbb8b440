import { describe, expect, test } from "vitest";
import { findPortalPages, holdsEvery, PORTAL_PAGE_NAMES, PORTAL_PAGES } from "@/lib/domain/search/portal-pages";
import { search as en } from "@/lib/format/messages/en/search";
import { search as vi } from "@/lib/format/messages/vi/search";
import { ROUTES } from "@/lib/server/routes/list";
import { anActor } from "../../../support/actor";

const named = (q: string, actor: Parameters<typeof findPortalPages>[0]) =>
  findPortalPages(actor, q, (page) => vi.pages[page]);

describe("a page found by its name", () => {
  test("is found without accents or case, by any of its words", () => {
    expect(named("so don vi THU HUONG", anActor("PROVINCE_OFFICER"))).toEqual(["beneficiaries"]);
    expect(holdsEvery("Đăng ký danh sách", "dang sach")).toBe(true);
    expect(holdsEvery("Đăng ký danh sách", "dang may")).toBe(false);
  });

  test("is offered only to whoever may open it", () => {
    expect(named("tai khoan", null)).toEqual([]);
    expect(named("tai khoan", anActor("PROVINCE_OFFICER"))).toEqual(["account"]);
    expect(named("tai khoan", anActor("ADMIN"))).toEqual(["account", "accounts"]);
    expect(named("hoi dong", anActor("MINISTRY_OFFICER"))).toEqual([]);
    expect(named("tham dinh", anActor("PROVINCE_LEADER"))).toEqual(["councils"]);
  });

  test("stands in the list of the portal's addresses, and has a name of its own in both languages", () => {
    const paths = ROUTES.filter(({ method }) => method === "GET").map(({ path }) => path);
    for (const page of PORTAL_PAGE_NAMES) {
      const path = PORTAL_PAGES[page].href.replace(/^\/regions\/\w+$/, "/regions/{region}");
      expect(paths).toContain(path);
    }
    for (const { pages } of [vi, en]) expect(new Set(Object.values(pages)).size).toBe(PORTAL_PAGE_NAMES.length);
  });
});
