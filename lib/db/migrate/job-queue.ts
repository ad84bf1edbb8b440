import { runMigrations } from "graphile-worker";
import type { ClientBase } from "pg";

/**
 * Installs the queue of jobs, or brings it to the version of its library, and lets the portal's own role work on it.
 * Nobody else may: jobs are written by triggers and functions that belong to the owner of the tables.
 */
export async function installJobQueue(db: ClientBase, ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, maxPoolSize: 1 });
  await db.query(WORKERS);
}

const WORKERS = `
  GRANT USAGE ON SCHEMA graphile_worker TO portal_job;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO portal_job;
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO portal_job;
  REVOKE INSERT, UPDATE, DELETE ON graphile_worker.migrations FROM portal_job;
  DO $$
  DECLARE guarded regclass;
  BEGIN
    FOR guarded IN
      SELECT c.oid FROM pg_class c
      WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity
        AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'portal_job_works')
    LOOP
      EXECUTE format('CREATE POLICY portal_job_works ON %s TO portal_job USING (true) WITH CHECK (true)', guarded);
    END LOOP;
  END $$`;
