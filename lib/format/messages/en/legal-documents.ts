/** Words of the list of legal documents and of what rests on each. */
export const legalDocuments = {
  title: "Legal documents and rules",
  lead: "Each document with the contents, caps, rates and deadlines that the portal applies because of it.",
  number: "Number",
  name: "Title",
  issuer: "Issued by",
  issuedOn: "Issued on",
  from: "In effect from",
  rules: "Rules that rest on it",
  rulesTitle: "Rules that rest on this document",
  rule: "Rule",
  noRules: "No rule on the portal rests on this document yet",
  noRulesHint: "It stays in the list to be named.",
  search: "Find by number or title",
  none: "No document matches",
  noneHint: "Look for fewer words, or for the number alone.",
};
