import fc from "fast-check";

/** Texts that have broken other portals: too long, too large, almost right, or meant for another program. */
const NASTY = [
  "",
  " ",
  "0",
  "-1",
  "1e9",
  "NaN",
  "null",
  "99999999999999999999",
  "9223372036854775808",
  "２０２３",
  "2023-02-30",
  "0000-00-00",
  "../../etc/passwd",
  "..%2f..%2f",
  "'; DROP TABLE voucher; --",
  "\\",
  "%",
  "%s%n",
  "{{7*7}}",
  "<script>alert(1)</script>",
  "=1+1",
  "__proto__",
  "constructor",
  "toString",
  "00000000-0000-0000-0000-000000000000",
  "KC-\u202e-2023",
  "e\u0301\u0300\u0323".repeat(50),
  "😀".repeat(100),
  "x".repeat(1_500),
];

/** One hostile text. */
export const nastyText = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 20 }),
);

const PAGES = [
  "/",
  "/regions/:x",
  "/provinces/:x",
  "/projects",
  "/projects/:x",
  "/plans",
  "/plans/:x",
  "/plans/decisions/:x",
  "/plans/releases/:x",
  "/figures",
  "/registers",
  "/registers/:x",
  "/registers/products/:x",
  "/explain",
  "/vouchers",
  "/vouchers/new",
  "/vouchers/:x",
  "/office",
  "/sign-in",
  "/:x",
];
const READS = [
  ...PAGES,
  ...PAGES.map((page) => `/en${page}`),
  "/api/v1/execution",
  "/api/v1/execution.csv",
  "/api/v1/published-figures",
  "/api/v1/projects",
  "/api/v1/projects/:x",
  "/api/v1/registers/:x",
  "/api/v1/registers/products/:x",
  "/api/v1/vouchers",
  "/api/v1/vouchers/:x",
  "/api/v1/admin/invariants",
  "/api/v1/openapi.json",
  "/api/v1/:x",
  "/api/auth/:x",
  "/api/auth/signin",
  "/api/auth/error",
  "/api/auth/csrf",
  "/_next/:x",
  "/_next/image",
];
const PARAMETERS =
  "year through fund basis asOf content in scope groupBy q state unitId sort page size project contract from to measure figure return callbackUrl url w error".split(
    " ",
  );

const WRITES = [
  "/api/v1/vouchers",
  "/api/v1/vouchers/:x/reverse",
  "/api/auth/callback/credentials",
  "/api/auth/signout",
  "/api/auth/_log",
];
const FIELDS =
  "projectCode contractId kind amount paidOn budgetYear number note content reason version email password csrfToken callbackUrl json __proto__ constructor".split(
    " ",
  );

const real = { year: ["2023", "2026"], scope: ["MTTN", "da-nang"], groupBy: ["month"], unitId: ["quang-tri-2025"] };
const valueFor = (name: string) => {
  const good = name in real ? real[name as keyof typeof real] : [];
  return good.length > 0 ? fc.oneof(nastyText, fc.constantFrom(...good)) : nastyText;
};

const query = fc
  .array(
    fc.constantFrom(...PARAMETERS).chain((name) => valueFor(name).map((value) => [name, value] as const)),
    { maxLength: 4 },
  )
  .map((pairs) => new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString());

const filled = (path: string) =>
  nastyText.map((text) => path.replace(":x", encodeURIComponent(wellFormed(text)) || "-"));
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, "�");

/** An address of the portal with hostile parts. */
export const hostileAddress = fc
  .tuple(fc.constantFrom(...READS).chain(filled), query)
  .map(([path, search]) => (search ? `${path}?${search}` : path));

const scalar = fc.oneof(
  nastyText,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(nastyText, { maxLength: 2 }),
);
const fields = fc.array(fc.tuple(fc.constantFrom(...FIELDS), scalar), { maxLength: 8 });

/** A hostile write: where to, and a body as JSON, as a form, or as junk. */
export const hostileWrite = fc.record({
  path: fc.constantFrom(...WRITES).chain(filled),
  sent: fc.oneof(
    fields.map((pairs) => ({
      type: "application/json",
      body: `{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value) ?? "0"}`).join(",")}}`,
    })),
    fields.map((pairs) => ({
      type: "application/x-www-form-urlencoded",
      body: new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString(),
    })),
    fc.record({
      type: fc.constantFrom(
        "application/json",
        "multipart/form-data; boundary=x",
        "text/plain",
        "application/xml",
        "x",
      ),
      body: nastyText,
    }),
  ),
});
