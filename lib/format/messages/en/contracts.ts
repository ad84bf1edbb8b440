import type { Translated } from "../translated";
import type { contracts as vi } from "../vi/contracts";

export const contracts: Translated<typeof vi> = {
  title: "Contracts",
  ofProject: "Contracts of project {code}",
  lead: "Each row is one project's part of a contract, for one content; together they are the contracted amount.",
  filters: "Filter contracts",
  search: "Contract number or project",
  month: "Month of signing",
  number: "Contract number",
  signedOn: "Signed on",
  endOn: "Ends on",
  value: "Value",
  disbursed: "Paid",
  paidRatio: "% of contract",
  total: "{count} rows in all",
  empty: "No such contract",
};
