import { asked, kept, oneOf, shown, summed } from "./field";
import type { RegisterRecord } from "./register-record";

/** Registers of where industry is: cụm công nghiệp, làng nghề, mô hình nhân rộng. */
export const PLACES = {
  clusters: {
    public: true,
    personal: false,
    choice: "progress",
    fields: {
      progress: oneOf("CLUSTER_PLANNED", "CLUSTER_BUILDING", "CLUSTER_RUNNING"),
      commune: asked("text"),
      year: shown("year"),
      hectares: summed("area"),
      investor: shown("text"),
      enterprises: summed("count"),
      workers: summed("count"),
      establishedOn: kept("day"),
      clusterProject: kept("project"),
      note: kept("long-text"),
    },
  },
  "craft-villages": {
    public: true,
    personal: false,
    choice: "villageForm",
    fields: {
      villageForm: oneOf("TRADITIONAL_CRAFT", "CRAFT_VILLAGE", "TRADITIONAL_CRAFT_VILLAGE"),
      commune: asked("text"),
      year: shown("year"),
      craft: asked("text"),
      recognisedOn: shown("day"),
      households: summed("count"),
      workers: summed("count"),
      yearSales: summed("money"),
      note: kept("long-text"),
    },
  },
  models: {
    public: true,
    personal: false,
    choice: null,
    fields: {
      year: asked("year"),
      technology: asked("text"),
      firstProject: shown("project"),
      site: shown("text"),
      establishments: summed("count"),
      workers: summed("count"),
      effect: kept("long-text"),
      note: kept("long-text"),
    },
  },
} as const satisfies Record<string, RegisterRecord>;
