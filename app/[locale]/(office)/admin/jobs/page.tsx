import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { JobsPage } from "@/components/admin/jobs-page";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { environment } from "@/lib/environment";
import { getJobs } from "@/lib/queries/jobs/get-jobs";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("jobs"))("title") };
}

/** The queue's jobs that failed for good, for an administrator. */
export default async function Jobs() {
  const actor = await whoWorks("/admin/jobs");
  if (!can(actor, "job.read", "national")) notFound();
  return <JobsPage jobs={await getJobs(readScope(actor))} mailServer={environment().SMTP_URL !== undefined} />;
}
