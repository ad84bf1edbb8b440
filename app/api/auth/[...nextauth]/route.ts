import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/auth-options";
import { guarded } from "@/lib/server/sign-in/guard";

/** next-auth's own handler; the guard decides what reaches it. */
const answer = guarded((visit) => NextAuth(authOptions(visit)));

export { answer as GET, answer as POST };
