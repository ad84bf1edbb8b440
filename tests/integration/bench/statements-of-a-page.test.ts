import { expect, test } from "vitest";
import { takePageNews } from "@/lib/commands/drafts/take-page-news";
import { closePools } from "@/lib/db/pools";
import { readScope } from "@/lib/domain/access/read-scope";
import { getProjectRecord } from "@/lib/queries/projects/get-project-record";
import { ListeningProxy } from "../../bench/listening-proxy";
import { anActor } from "../../support/actor";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";

const database = testDatabase({ reference: true });

test("all that stands on a đề án is read by one statement, and its page is told its news by one", async () => {
  const officer = anActor("PROVINCE_OFFICER");
  const { code } = await new Facts(database.owner).aProject({ state: "DRAFT", unitId: "quang-tri-2025" });
  const proxy = await ListeningProxy.open(database.appUrl);
  process.env.DATABASE_URL = proxy.url;
  const record = () => getProjectRecord(readScope(officer), code);
  const news = () =>
    takePageNews(officer, { page: `/projects/${code}`, forms: ["attachment"], subject: code }, new Date());
  expect((await record())?.standsOn?.onItsWay?.check.findings.length).toBeGreaterThan(0);
  const counts = [(await proxy.during(record)).length, (await proxy.during(news)).length];
  await closePools();
  proxy.close();
  expect(counts).toEqual([1, 1]);
});
