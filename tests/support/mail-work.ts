import type { Pool } from "pg";
import { expect } from "vitest";
import { startWorking } from "@/lib/jobs/working";
import { anSmtpServer } from "./smtp";

/** Where the tests' mail says the portal is. */
export const APP_ORIGIN = "https://khuyencong.example.vn";

/** Workers and mail servers of one test, ended in the order they must be, and what the queue holds. */
export class MailWork {
  readonly failures: unknown[] = [];
  private readonly ended: (() => Promise<void>)[] = [];

  constructor(private readonly owner: () => Pool) {}

  /** A worker that sends through this server, or one without any. */
  working(SMTP_URL: string | undefined): void {
    const log = {
      failed: (_: unknown, error: unknown) => this.failures.push(error),
      away: (error: unknown) => this.failures.push(error),
    };
    const clock = { pollMs: 100, againMs: 200, stopMs: 5_000 };
    this.ended.push(startWorking({ APP_ORIGIN, SMTP_URL, MAIL_FROM: undefined }, log, clock));
  }

  async mailServer(options: Parameters<typeof anSmtpServer>[0] = {}) {
    const server = await anSmtpServer(options);
    this.ended.push(server.close);
    return server;
  }

  /** Lets every job of the queue be due now. */
  async due(): Promise<void> {
    await this.owner().query("UPDATE graphile_worker._private_jobs SET run_at = now()");
  }

  async jobs(): Promise<{ task_identifier: string; attempts: number; last_error: string | null }[]> {
    const { rows } = await this.owner().query(
      "SELECT task_identifier, attempts, last_error FROM graphile_worker.jobs ORDER BY id",
    );
    return rows;
  }

  /** Ends what the test began and empties the queue. */
  async end(): Promise<void> {
    for (const end of this.ended.splice(0).reverse()) await end();
    await this.owner().query("DELETE FROM graphile_worker._private_jobs");
  }
}

/** Looks again until it is so. */
export const until = (done: () => unknown) => expect.poll(done, { timeout: 20_000, interval: 50 });
