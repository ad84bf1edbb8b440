/**
 * The import law of the house (docs/architecture.md): who may import whom, as errors, without exceptions.
 * `rooms`: other places of the project a room may import, besides itself. `npm`: packages it may use.
 * `node`: whether it may use Node's own modules.
 */
const generated = "lib/db/generated";
/** How rows are reached, without any store. */
const connections = ["lib/db/pools", "lib/db/transaction", "lib/db/statement"];

const law = {
  "lib/domain": { rooms: [], npm: [], node: false },
  "lib/input": { rooms: ["lib/domain"], npm: ["zod"], node: false },
  "lib/format": { rooms: ["lib/domain"], npm: [], node: false },
  "lib/files": { rooms: ["lib/domain", "lib/environment"], npm: ["@aws-sdk/client-s3"], node: true },
  "lib/environment": { rooms: [], npm: ["zod"], node: true },
  "lib/documents": {
    rooms: ["lib/domain", "lib/input", "lib/format", "lib/environment"],
    npm: ["write-excel-file", "docx", "@resvg/resvg-js", "@myriaddreamin/typst-ts-node-compiler"],
    node: true,
  },
  "lib/intake": {
    rooms: ["lib/domain", "lib/input", "lib/format", "lib/environment"],
    npm: ["write-excel-file", "pdfjs-dist"],
    node: true,
  },
  "lib/db": {
    rooms: ["lib/domain", "lib/environment"],
    npm: ["pg", "@prisma/client", "@prisma/adapter-pg", "zod", "graphile-worker"],
    node: true,
  },
  "lib/queries": {
    rooms: ["lib/domain", "lib/environment", "lib/db/reference.ts", "lib/db/held.ts", ...connections, generated],
    npm: ["pg", "zod"],
    node: true,
  },
  "lib/commands": {
    rooms: [
      "lib/domain",
      "lib/input",
      "lib/documents",
      "lib/intake",
      "lib/db",
      "lib/files",
      "lib/queries",
      "lib/environment",
    ],
    npm: ["zod"],
    node: true,
  },
  "lib/auth": {
    rooms: ["lib/domain", "lib/queries", "lib/commands/sessions", "lib/environment"],
    npm: ["next-auth", "@node-rs/argon2"],
    node: true,
  },
  "lib/server": {
    rooms: ["lib/domain", "lib/input", "lib/format", "lib/auth", "lib/db/listen", "lib/environment"],
    npm: ["zod", "zod-openapi", "next", "pg", "pino", "prom-client"],
    node: true,
  },
  "lib/jobs": {
    rooms: [
      "lib/domain",
      "lib/format",
      "lib/commands",
      "lib/queries",
      "lib/documents",
      "lib/db/transaction",
      "lib/db/pools",
      "lib/environment",
    ],
    npm: ["graphile-worker", "nodemailer", "zod"],
    node: true,
  },
  "lib/cli": {
    rooms: [
      "lib/domain",
      "lib/input",
      "lib/format",
      "lib/commands",
      "lib/queries",
      "lib/jobs",
      ...connections,
      "lib/db/migrate",
      "lib/db/backup",
      "lib/files",
      "lib/auth/password",
      "lib/environment",
      "lib/server/login-check",
      "lib/server/pages-folder",
      "prisma/seed",
    ],
    npm: ["pg"],
    node: true,
  },
  components: {
    rooms: ["lib/domain", "lib/input", "lib/format"],
    npm: ["react", "react-dom", "next", "next-intl", "recharts", "d3-scale", "d3-shape", "lucide-react", "clsx"],
    node: false,
  },
  app: {
    rooms: [
      "components",
      "lib/domain",
      "lib/input",
      "lib/format",
      "lib/documents",
      "lib/files",
      "lib/queries",
      "lib/commands",
      "lib/auth",
      "lib/server",
      "lib/environment",
    ],
    npm: ["react", "react-dom", "next", "next-intl", "next-auth", "@fontsource/be-vietnam-pro", "clsx", "zod"],
    node: true,
  },
  "prisma/seed": {
    rooms: [
      "lib/domain",
      "lib/format",
      "lib/intake",
      "lib/files",
      "lib/documents/xlsx/zip",
      ...connections,
      "lib/auth/password",
    ],
    npm: ["pg", "zod"],
    node: true,
  },
};

const escaped = (place) => place.replaceAll(".", "\\.");
/** A folder, or the file of that name. */
const below = (place) => `^${escaped(place)}(/|\\.|$)`;
const anyOf = (places) => `^(${places.map(escaped).join("|")})(/|\\.|$)`;
const inNpm = (names) => `node_modules/(@types/)?(${names.map(escaped).join("|")})(/|$)`;

const rooms = Object.entries(law).flatMap(([room, { rooms: others, npm, node }]) => {
  const name = room.replace(/^lib\//, "");
  const from = { path: below(room), pathNot: below(generated) };
  return [
    {
      name: `${name}-imports-its-own-rooms`,
      severity: "error",
      comment: `${room} may import ${others.join(", ") || "only itself"}.`,
      from,
      to: { path: "^(lib|app|components|prisma|tests)/", pathNot: anyOf([room, ...others]) },
    },
    {
      name: `${name}-uses-its-own-packages`,
      severity: "error",
      comment: `${room} may use ${npm.join(", ") || "no package"}.`,
      from,
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-bundled", "npm-no-pkg", "npm-unknown"],
        ...(npm.length > 0 && { pathNot: inNpm(npm) }),
      },
    },
    ...(node
      ? []
      : [
          {
            name: `${name}-stays-off-the-machine`,
            severity: "error",
            comment: `${room} uses none of Node's own modules: it also runs in a browser, or must stay pure.`,
            from,
            to: { dependencyTypes: ["core"] },
          },
        ]),
  ];
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...rooms,
    {
      name: "no-cycles",
      severity: "error",
      from: { pathNot: below(generated) },
      to: { circular: true },
    },
    {
      name: "nobody-imports-app",
      severity: "error",
      from: { pathNot: "^app/" },
      to: { path: "^app/" },
    },
    {
      name: "nobody-imports-tests",
      severity: "error",
      from: { pathNot: "^tests/" },
      to: { path: "^tests/" },
    },
    {
      name: "generated-client-stays-near-the-rows",
      severity: "error",
      from: { pathNot: anyOf(["lib/db", "lib/queries", "tests"]) },
      to: { path: below(generated) },
    },
    {
      name: "every-file-has-a-room",
      severity: "error",
      comment: "A new folder needs its law here first.",
      from: { path: "^(lib|prisma)/", pathNot: anyOf(Object.keys(law)) },
      to: {},
    },
    {
      name: "every-import-resolves",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: below(generated) },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", generated] },
    exclude: { path: ["^\\.next", "^\\.data"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types", "typings"],
    },
  },
};
