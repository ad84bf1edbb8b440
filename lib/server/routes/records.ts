import { z } from "zod";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { catalogueInput } from "@/lib/input/catalogue-input";
import { projectCodeInput, projectsQueryInput } from "@/lib/input/projects-query";
import { json, read } from "./define";
import { day, dong, fund, listOf, named, wording } from "./parts";

const amounts = {
  total: dong,
  support: dong,
  counterpart: dong,
  other: dong,
  assigned: dong,
  released: dong.nullable(),
  committed: dong,
  paid: dong,
  available: dong,
};

const project = {
  code: z.string(),
  title: z.string(),
  fund,
  year: z.int(),
  endYear: z.int(),
  kind: z.string(),
  state: z.enum(PROJECT_STATES),
  version: z.int(),
  unitId: z.string(),
  unitName: z.string(),
  stewardUnitId: z.string(),
  content: z.string(),
  item: z.string(),
  amounts: z.object(amounts),
  contracts: z.array(z.object({ id: z.uuid(), number: z.string(), signedOn: day, value: dong, paid: dong })),
};

const line = { number: z.string(), signedOn: day, year: z.int(), amount: dong };

const projectDetail = z
  .object({
    ...project,
    implementingUnit: z.string().nullable(),
    startOn: day.nullable(),
    endOn: day.nullable(),
    acceptedOn: day.nullable(),
    budget: z.array(z.object({ year: z.int(), item: z.string(), support: dong, counterpart: dong, other: dong })),
    planLines: z.array(z.object({ ...line, decisionId: z.uuid(), kind: z.string(), content: z.string() })),
    releaseLines: z.array(z.object({ ...line, releaseId: z.uuid(), tranche: z.int() })),
    outputs: z.array(z.object({ indicator: z.string(), target: z.number(), achieved: z.number().nullable() })),
  })
  .meta({ id: "ProjectDetail" });

const basis = z.object({ document: z.string(), clause: z.string(), mark: z.enum(["src", "mem", "uncertain"]) });
const cap = z.object({
  fund,
  maxPercent: z.int().nullable(),
  maxAmount: dong.nullable(),
  per: z.object(wording),
  basis,
});
const advanceRate = z.object({ percent: z.int(), condition: z.object(wording).nullable(), basis });
const item = z.object({
  ...named.shape,
  isGeneral: z.boolean(),
  caps: z.array(cap),
  advanceRate: advanceRate.nullable(),
});

const catalogue = z
  .object({
    on: day,
    contents: z.array(z.object({ ...named.shape, heading: z.object(wording), basis, items: z.array(item) })),
    contentGroups: z.array(z.object({ ...named.shape, items: z.array(z.string()) })),
    indicators: z.array(z.object({ ...named.shape, unit: z.object(wording) })),
  })
  .meta({ id: "Catalogue" });

const projects = listOf(
  z.object(project).meta({ id: "Project", description: "A đề án; anyone sees those from ASSIGNED on" }),
  z.record(z.string(), dong.nullable()),
).extend({ notSharedOut: dong.nullable(), reach: z.string(), units: z.array(z.string()) });

const records = { who: "anyone", tag: "records" } as const;

export const readProjects = read({
  ...records,
  path: "/api/v1/projects",
  input: projectsQueryInput,
  summary: "A page of đề án with the sums over all that match",
  reply: json("The page", projects),
});

export const readProject = read({
  ...records,
  path: "/api/v1/projects/{code}",
  input: projectCodeInput,
  summary: "One đề án with its budget, plan lines, releases, contracts and outputs",
  reply: json("The đề án", projectDetail),
});

export const readCatalogue = read({
  ...records,
  path: "/api/v1/catalogue",
  input: catalogueInput,
  summary: "Contents, items, caps, advance rates, groups and indicators as in force on a day",
  reply: json("The catalogue", catalogue),
});
