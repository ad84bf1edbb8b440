import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

type Metrics = {
  readonly registry: Registry;
  readonly requests: Counter<"method" | "route" | "status">;
  readonly seconds: Histogram<"route">;
  readonly pages: Counter<"from">;
};

const shared = globalThis as typeof globalThis & { portalMetrics?: Metrics };

function create(): Metrics {
  const registers = [new Registry()];
  const [registry = new Registry()] = registers;
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Counter({
      name: "portal_requests_total",
      help: "Requests answered",
      labelNames: ["method", "route", "status"],
      registers,
    }),
    seconds: new Histogram({
      name: "portal_request_seconds",
      help: "Time to answer, in seconds",
      labelNames: ["route"],
      buckets: [0.001, 0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    pages: new Counter({
      name: "portal_public_pages_total",
      help: "Public pages by where they came from: memory, wait, made, once",
      labelNames: ["from"],
      registers,
    }),
  };
}

/** Figures of this process's work, shared by the front door and the pages behind it. */
export function metrics(): Metrics {
  shared.portalMetrics ??= create();
  return shared.portalMetrics;
}
