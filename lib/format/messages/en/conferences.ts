import type { Translated } from "../translated";
import type { conferences as vietnamese } from "../vi/conferences";

export const conferences: Translated<typeof vietnamese> = {
  title: "Conferences",
  states: {
    PLANNED: "In preparation",
    OPEN: "Open",
    FROZEN: "Figures frozen",
    ISSUED: "Report issued",
    CLOSED: "Closed",
  },
};
