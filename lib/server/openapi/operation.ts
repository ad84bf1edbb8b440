import { z } from "zod";
import type { ZodOpenApiOperationObject, ZodOpenApiResponsesObject } from "zod-openapi";
import { segmentNames } from "../routes/define";
import type { ApiRoute } from "../routes/route";
import { PROBLEM_REASONS, problemSchema } from "./problems";

/** Signing in gives this cookie; over https its name begins with `__Host-`. */
const SESSION = [{ session: [] }];

const keyHeader = z.object({
  "Idempotency-Key": z.uuid().meta({ description: "The same key with the same body gives the first answer again" }),
});

/** An address of the list of routes as OpenAPI describes it. */
export function operationOf(route: ApiRoute): ZodOpenApiOperationObject {
  const { method, path, who, summary, tag, input, money, bodies } = route;
  const inPath = segmentNames(path);
  const elsewhere = [...inPath, ...(money ? ["idempotencyKey"] : [])];
  return {
    summary,
    tags: [tag],
    ...(who !== "anyone" && who !== "operations" && { security: SESSION }),
    requestParams: {
      ...(inPath.length > 0 && { path: z.object(Object.fromEntries(inPath.map((name) => [name, z.string()]))) }),
      ...(method === "GET" && route.parameters.length > 0 && { query: queryOf(route) }),
      ...(money && { header: keyHeader }),
    },
    ...(bodies.length > 0 && {
      requestBody: {
        required: true,
        content: Object.fromEntries(bodies.map((type) => [type, { schema: bodyOf(input, elsewhere) }])),
      },
    }),
    responses: responsesOf(route),
  };
}

function queryOf({ input, parameters }: ApiRoute): z.ZodType<unknown> & z.ZodObject {
  if (input instanceof z.ZodObject) {
    const shape: z.ZodRawShape = input.shape;
    return z.object(Object.fromEntries(parameters.map((name) => [name, shape[name] ?? z.string().optional()])));
  }
  const shaped = input instanceof z.ZodPipe;
  const schema = shaped ? input : z.object(Object.fromEntries(parameters.map((name) => [name, z.string().optional()])));
  return schema as z.ZodObject;
}

/** The body of a write whose route parameters and key travel elsewhere. */
function bodyOf(schema: z.ZodType, elsewhere: readonly string[]): z.ZodType {
  return schema.meta({
    override: ({ jsonSchema }: { jsonSchema: { properties?: Record<string, unknown>; required?: string[] } }) => {
      for (const name of elsewhere) delete jsonSchema.properties?.[name];
      if (jsonSchema.required) jsonSchema.required = jsonSchema.required.filter((name) => !elsewhere.includes(name));
    },
  });
}

function responsesOf({ reply, problems }: ApiRoute): ZodOpenApiResponsesObject {
  const { status, description, schema, type = "application/json" } = reply;
  const content = status === 302 ? {} : { content: { [type]: { schema: schema ?? z.string() } } };
  const refused = problems.map((code) => [
    String(code),
    {
      description: PROBLEM_REASONS[code] ?? "",
      content: { "application/problem+json": { schema: problemSchema } },
    },
  ]);
  return { [`${status}`]: { description, ...content }, ...Object.fromEntries(refused) };
}
