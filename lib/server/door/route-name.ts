/** The fixed parts of the portal's addresses. */
const FIXED = new Set(
  "_next static en api v1 auth csrf callback credentials session signout signin error health live ready metrics openapi.json execution execution.csv execution.xlsx explanation.xlsx projects.csv projects.xlsx vouchers.csv vouchers.xlsx plans.csv plans.xlsx published-figures.csv published-figures.xlsx documents.xlsx lines.xlsx plan-decisions tables.xlsx published-figures projects vouchers reverse new plans decisions releases regions provinces office figures explain sign-in admin invariants accounts account password disable enable grant reset-password end-sessions".split(
    " ",
  ),
);

/** The route of a path for logs and metrics: what varies is ":id", so that nobody's data and no junk is recorded. */
export function routeName(url: string): string {
  const [path = "/"] = url.split(/[?#]/, 1);
  const parts = path.split("/").slice(1);
  if (parts[0] === "_next") return "/_next";
  if (parts[0] !== "" && !FIXED.has(parts[0] ?? "")) return "/:unknown";
  return `/${parts
    .slice(0, 6)
    .map((part) => (part === "" || FIXED.has(part) ? part : ":id"))
    .join("/")}`;
}
