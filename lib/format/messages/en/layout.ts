import type { Translated } from "../translated";
import type { layout as vietnamese } from "../vi/layout";

/** Words of the frame around every page, in English. */
export const layout: Translated<typeof vietnamese> = {
  product: "Industrial promotion",
  tagline: "Portal of the national and provincial industrial promotion programme",
  owner: "Ministry of Industry and Trade",
  skip: "Skip to the main content",
  sample: "Sample data",
  sampleDetail:
    "Published figures are real and cited; provinces, projects and vouchers are made up so that they add up to them.",
  switchTo: "Tiếng Việt",
  signIn: "Sign in",
  signOut: "Sign out",
  moreFilters: "More filters",
  notices: "Notices: {unread} unread",
  rail: "Main navigation",
  breadcrumbs: "Breadcrumbs",
  search: { label: "Search the whole portal", hint: "Search projects, decisions… (press /)" },
  nav: {
    office: "My work",
    overview: "Overview",
    plans: "Plans",
    projects: "Projects",
    vouchers: "Disbursement",
    search: "Search",
    figures: "Published figures",
    admin: "Accounts",
  },
  footer: {
    rounding: "Computed in đồng and rounded once, when shown; parts may differ from their total by 0.1.",
    sources: "Published figures and their sources",
    api: "Open data",
  },
  print: { on: "Printed on", source: "Source: industrial promotion portal, Ministry of Industry and Trade, {source}" },
  failed: {
    title: "This page could not be shown",
    text: "The system failed to read the data. Nothing that was recorded is affected. Try again in a few minutes.",
  },
  notFound: {
    title: "Page not found",
    text: "There is no such address, or its content is not yours to see.",
    nearest: "Did you mean",
    plan: "Plan of {year}",
    search: "Find projects, contracts, decisions, centres",
    find: "Search",
    home: "To the overview",
  },
  badValue: {
    title: "The address holds a value that cannot be used",
    item: "{field}: “{value}” is not valid; the default is used.",
    reason: "{reason} (In the address: “{value}”.)",
  },
  pager: {
    label: "Pages",
    range: "{from}–{to} of {total}",
    previous: "Previous page",
    next: "Next page",
  },
  loosen: { text: "Leave one condition out; accents need not be typed:", without: "Without {field}: {value}" },
  downloads: {
    xlsx: "Download Excel",
    csv: "Download CSV",
    semicolon: "CSV with ;",
    semicolonHelp: "Semicolons between columns and comma decimals, as a Vietnamese Excel reads them",
  },
  day: { calendar: "Choose the day from a calendar" },
  table: {
    ordinal: "No.",
    unit: "Unit",
    unitLine: "Unit: {unit}",
    total: "Total",
  },
  roles: {
    PROVINCE_OFFICER: "Provincial officer",
    PROVINCE_LEADER: "Provincial leader",
    MINISTRY_OFFICER: "Ministry officer",
    MINISTRY_LEADER: "Ministry leader",
    ORGANISER: "Conference organiser",
    AUDITOR: "Auditor",
    ADMIN: "Administrator",
  },
};
