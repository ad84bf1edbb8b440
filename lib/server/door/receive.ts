import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "../log";
import { sayInstead } from "./answer-alone";
import { answerRequest } from "./answer-request";
import { boundArrival, FILE_MS } from "./arrival";
import { askedFor } from "./asked";
import { cleanHeaders } from "./clean-headers";
import { clientOf, mayReadMetrics } from "./client-of";
import { noncePolicy, type Serving } from "./content-policy";
import { inTime } from "./deadline";
import { doorState } from "./door-state";
import { type Turned, turnedAway } from "./gate";
import { newNonce } from "./nonce";
import { recordRequest } from "./record-request";
import { securityHeaders } from "./security-headers";
import { sendAnswer } from "./send";
import { beginFile, beginRequest } from "./under-way";
import type { Door, Visit } from "./visit";
import { askerAt, inWords } from "./words";

const BUSY: Turned = { status: 429, code: "request.too-many", facts: { seconds: 1 } };
const MANY_FILES: Turned = { status: 429, code: "request.too-many", facts: { seconds: 30 } };
/** Bodies above this are files, which come as slowly as their line. */
const LARGEST_TEXT = 1_048_576;
const LATE: Turned = { status: 503, code: "server.unavailable", facts: { seconds: 5 } };

/** Receives every request: turns away what is not for the portal, and lets the rest in with clean headers. */
export function receiver(door: Door): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const serving = { origin: new URL(door.environment.APP_ORIGIN), dev: door.dev };
  return async (request, response) => {
    const visit = begin(door, serving, request, response);
    const letFileIn = boundArrival(request);
    try {
      const turned = turnedAway(request, visit.asked, door.environment.APP_ORIGIN) ?? metricsRefused(door, visit);
      if (turned) return turnAway(visit, turned);
      if (visit.asked.kind === "build") return await sendBuilt(door, visit);
      const end = beginRequest(visit.client);
      if (!end) return turnAway(visit, BUSY);
      response.once("close", end);
      if (!takesFile(visit)) return await answerInTime(door, visit, patience(visit));
      const endFile = beginFile(visit.client);
      if (!endFile) return turnAway(visit, MANY_FILES);
      response.once("close", endFile);
      letFileIn();
      await answerInTime(door, visit, FILE_MS);
    } catch (error) {
      log.error({ requestId: visit.asker.requestId, err: error }, "unexpected failure at the door");
      turnAway(visit, { status: 500, code: "server.failed" });
    }
  };
}

function answer(door: Door, visit: Visit): Promise<void> {
  return visit.asked.kind === "place" ? answerRequest(door, visit) : sayInstead(door, visit, 404);
}

/** Answering waits for a file as long as receiving it may take. */
async function answerInTime(door: Door, visit: Visit, longestMs?: number): Promise<void> {
  if (!(await inTime(answer(door, visit), longestMs))) turnAway(visit, LATE);
}

/** How long this address may take to answer, where that is more than usual. */
function patience({ request, asked }: Visit): number | undefined {
  return asked.kind === "place" ? asked.routes.find(({ method }) => method === request.method)?.longestMs : undefined;
}

function takesFile({ request, asked }: Visit): boolean {
  return (
    asked.kind === "place" &&
    asked.routes.some(({ method, largestBody }) => method === request.method && largestBody > LARGEST_TEXT)
  );
}

function begin(
  { environment, dev }: Door,
  serving: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Visit {
  const requestId = randomUUID();
  const asked = askedFor(request.url ?? "/", dev);
  recordRequest(request, response, requestId, asked.name);
  const nonce = newNonce();
  const client = clientOf(request, environment.TRUSTED_PROXIES);
  const encodings = String(request.headers["accept-encoding"] ?? "");
  const extra = {
    ...securityHeaders(noncePolicy(nonce, serving), serving.origin.protocol === "https:"),
    "x-request-id": requestId,
    ...(doorState().draining && { connection: "close" }),
  };
  const pass = (url: string, policyNonce: string) => {
    request.url = url;
    cleanHeaders(request, { requestId, client, origin: serving.origin, policy: noncePolicy(policyNonce, serving) });
  };
  return { request, response, asked, asker: askerAt(asked, request, requestId), client, encodings, nonce, extra, pass };
}

function metricsRefused({ environment }: Door, { request, asked }: Visit): Turned | null {
  const isOperations = asked.kind === "place" && asked.routes.some(({ who }) => who === "operations");
  if (!isOperations || mayReadMetrics(request, environment.METRICS_TOKEN)) return null;
  return { status: 403, code: "metrics.private" };
}

function turnAway(visit: Visit, turned: Turned): void {
  sendAnswer(visit.response, inWords(visit, turned), visit.extra);
}

/** Scripts, styles and fonts stream straight from Next, which compresses them itself. */
function sendBuilt({ next }: Door, { request, response, encodings, nonce, extra, pass }: Visit): Promise<void> {
  pass(request.url ?? "/", nonce);
  if (encodings) request.headers["accept-encoding"] = encodings;
  for (const [name, value] of Object.entries(extra)) if (value !== undefined) response.setHeader(name, value);
  return next(request, response);
}
