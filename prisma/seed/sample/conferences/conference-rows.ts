import { conferenceId } from "@/lib/domain/conference/ordinal";
import type { RegionCode } from "@/lib/domain/figures/execution-query";
import type { Row } from "../../write/row";
import { sampleId } from "../chance/sample-id";
import { AWARDS_XIII, HAND_OVER_XIII, PAPERS_XIII, TASKS_XIII, TOPICS_XIII } from "./said-at-mttn-xiii";

const NOTHING_SAID = {
  ...{ planned_year: null, planned_host_unit_id: null, held_on: null, session: null, host_unit_id: null },
  ...{ host_organisation: null, organiser_organisation: null, next_year: null, next_host_unit_id: null },
  ...{ hand_over: null, awards: null, decimals: {}, recorded_at: "2026-11-02T08:00:00+07:00" },
};

function conference(region: RegionCode, ordinal: number, said: Row): Row {
  return { id: conferenceId(region, ordinal), region_code: region, ordinal, ...NOTHING_SAID, ...said };
}

/** Regional conferences as published articles tell of them; what they do not say stays empty. */
export const CONFERENCE_ROWS: readonly Row[] = [
  conference("MTTN", 12, {
    ...{ year: 2022, report_year: 2022, through: 7, uses: "ACTUAL", held_on: "2022-08-18", state: "CLOSED" },
    source: "Trang tin của Cục Công Thương địa phương",
  }),
  conference("MTTN", 13, {
    ...{ year: 2023, report_year: 2023, through: 9, uses: "ACTUAL", state: "OPEN" },
    ...{ held_on: "2023-10-26", session: "AFTERNOON", host_unit_id: "dak-nong" },
    host_organisation: "Sở Công Thương tỉnh Đắk Nông",
    organiser_organisation: "Cục Công Thương địa phương",
    ...{ next_year: 2024, next_host_unit_id: "quang-tri", hand_over: HAND_OVER_XIII, awards: AWARDS_XIII },
    source: "Hội nghị khuyến công khu vực miền Trung - Tây Nguyên 2023 (26/10/2023)",
  }),
  conference("MTTN", 14, {
    ...{ year: 2025, report_year: 2025, through: 11, uses: "ACTUAL", state: "OPEN" },
    ...{ planned_year: 2024, planned_host_unit_id: "quang-tri", held_on: "2025-12-04", host_unit_id: "da-nang-2025" },
    source: "Tin đã đăng tháng 12/2025",
  }),
  conference("BAC", 18, {
    ...{ year: 2024, report_year: 2024, through: 6, uses: "ESTIMATE", state: "OPEN", held_on: "2024-05-16" },
    ...{ next_year: 2025, next_host_unit_id: "ha-giang" },
    hand_over: "Tỉnh Hà Giang nhận cờ đăng cai hội nghị lần thứ XIX năm 2025.",
    decimals: { estimateGrowth: 2, planShareOfNation: 0 },
    source: "Liên kết, hợp tác phát triển khuyến công các địa phương khu vực phía Bắc",
  }),
  conference("BAC", 19, {
    ...{ year: 2025, report_year: 2025, through: 6, uses: "ESTIMATE", state: "PLANNED" },
    ...{ planned_year: 2025, planned_host_unit_id: "ha-giang" },
    source: "Liên kết, hợp tác phát triển khuyến công các địa phương khu vực phía Bắc",
  }),
];

const said = (kind: string, titles: readonly string[], status: string | null): Row[] =>
  titles.map((title, at) => ({
    ...{ id: sampleId("conference item", "mttn-xiii", kind, at), conference_id: "mttn-xiii", kind, position: at + 1 },
    ...{ title, status, version: 1, recorded_at: "2026-11-02T08:00:00+07:00" },
  }));

/** What was on the agenda, read out and concluded at the one conference whose article says so. */
export const CONFERENCE_ITEM_ROWS: readonly Row[] = [
  ...said("TOPIC", TOPICS_XIII, null),
  ...said("PAPER", PAPERS_XIII, null),
  ...said("TASK", TASKS_XIII, "WAITING"),
];
