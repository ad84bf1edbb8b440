import type { Translated } from "../translated";
import type { about as vietnamese } from "../vi/about";

/** What each public page is about, in English. */
export const about: Translated<typeof vietnamese> = {
  portal:
    "Plans, releases, disbursement and results of the national and provincial industrial promotion programmes, with the source of every figure.",
  nation: {
    title: "Industrial promotion, whole country",
    text: "Plans, releases and execution of industrial promotion funds nationwide, by region, province, content and month.",
  },
  region: {
    text: "Plans, releases and execution of industrial promotion funds in {name}, by province, content and month.",
  },
  province: {
    title: "Industrial promotion in {name}",
    text: "Plans and execution of industrial promotion funds in {name}, by content and month, with projects and decisions.",
  },
  explain: { text: "Where this figure comes from: its formula, its terms, vouchers and published figures." },
  figures: {
    text: "Published industrial promotion figures, the source of each, and what the portal computes beside it.",
  },
  plans: {
    text: "Decisions that assign and adjust plans, and releases of industrial promotion funds, by budget year.",
  },
  projects: { text: "National and provincial industrial promotion projects: money, owner, state and results." },
  notFound: "Page not found",
  failed: "This page cannot be shown for the moment",
};
