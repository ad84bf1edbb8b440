import { asked, kept, oneOf, shown, summed } from "./field";
import type { RegisterRecord } from "./register-record";

/** Registers of who does khuyến công and with what: cộng tác viên, tập huấn, đơn vị dịch vụ, lồng ghép, chương trình của tỉnh. */
export const WORKING = {
  collaborators: {
    public: false,
    personal: true,
    choice: null,
    fields: {
      commune: asked("text"),
      duties: shown("text"),
      telephone: shown("text"),
      year: shown("year"),
      note: kept("long-text"),
    },
  },
  "staff-training": {
    public: true,
    personal: false,
    choice: null,
    fields: {
      year: asked("year"),
      venue: shown("text"),
      opensOn: shown("day"),
      days: summed("count"),
      participants: summed("count"),
      cost: summed("money"),
      note: kept("long-text"),
    },
  },
  "service-units": {
    public: false,
    personal: false,
    choice: "unitForm",
    fields: {
      year: asked("year"),
      unitForm: oneOf("CENTRE", "CONSULTANT", "OTHER_UNIT"),
      site: kept("text"),
      people: summed("count"),
      graduates: summed("count"),
      equipment: kept("long-text"),
      equipmentValue: summed("money"),
      consultingContracts: summed("count"),
      consultingRevenue: summed("money"),
      note: kept("long-text"),
    },
  },
  "other-money": {
    public: true,
    personal: false,
    choice: "origin",
    fields: {
      year: asked("year"),
      programme: asked("text"),
      origin: oneOf("CENTRAL_BUDGET", "LOCAL_BUDGET", "OTHER_SOURCE"),
      moneyPlanned: summed("money"),
      moneySpent: summed("money"),
      besideProject: shown("project"),
      note: kept("long-text"),
    },
  },
  programmes: {
    public: true,
    personal: false,
    choice: "stage",
    ratio: { part: "result", whole: "stageTarget" },
    fields: {
      stage: oneOf("STAGE_2016_2020", "STAGE_2021_2025", "STAGE_2026_2030"),
      indicator: asked("indicator"),
      stageTarget: asked("count"),
      result: shown("count"),
      decisionNumber: shown("text"),
      note: kept("long-text"),
    },
  },
} as const satisfies Record<string, RegisterRecord>;
