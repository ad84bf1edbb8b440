import { securityContact } from "@/lib/server/well-known";

export const dynamic = "force-dynamic";
export const GET = () => securityContact();
