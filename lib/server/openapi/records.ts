import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { catalogueInput } from "@/lib/input/catalogue-input";
import { projectCodeInput, projectsQueryInput } from "@/lib/input/projects-query";
import { answers, day, dong, fund, listOf } from "./parts";

const amounts = z.object({
  total: dong,
  support: dong,
  counterpart: dong,
  other: dong,
  assigned: dong,
  released: dong.nullable(),
  committed: dong,
  paid: dong,
  available: dong,
});

const project = z
  .looseObject({
    code: z.string(),
    title: z.string(),
    fund,
    year: z.int(),
    endYear: z.int(),
    kind: z.string(),
    state: z.enum(PROJECT_STATES),
    version: z.int(),
    unitId: z.string(),
    stewardUnitId: z.string(),
    content: z.string(),
    item: z.string(),
    amounts,
    contracts: z.array(z.object({ id: z.uuid(), number: z.string(), signedOn: day, value: dong, paid: dong })),
  })
  .meta({ id: "Project", description: "A đề án; anyone sees those from ASSIGNED on" });

const catalogue = z
  .looseObject({
    on: day,
    contents: z.array(z.looseObject({ code: z.string() })),
    contentGroups: z.array(z.looseObject({ code: z.string() })),
    indicators: z.array(z.looseObject({ code: z.string() })),
  })
  .meta({ id: "Catalogue" });

export const recordPaths: ZodOpenApiPathsObject = {
  "/api/v1/projects": {
    get: {
      summary: "A page of đề án with the sums over all that match",
      tags: ["records"],
      requestParams: { query: projectsQueryInput },
      responses: answers({ description: "The page", schema: listOf(project) }, 404, 422, 503),
    },
  },
  "/api/v1/projects/{code}": {
    get: {
      summary: "One đề án with its budget, plan lines, releases, contracts and outputs",
      tags: ["records"],
      requestParams: { path: projectCodeInput },
      responses: answers({ description: "The đề án", schema: project }, 404, 422, 503),
    },
  },
  "/api/v1/catalogue": {
    get: {
      summary: "Contents, items, caps, advance rates, groups and indicators as in force on a day",
      tags: ["records"],
      requestParams: { query: catalogueInput },
      responses: answers({ description: "The catalogue", schema: catalogue }, 422, 503),
    },
  },
};
