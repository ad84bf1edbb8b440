import type { AsPerson } from "../writing/signed-in";

/**
 * What the portal answers a person who asks for a path of its API, or posts to it.
 * @throws Error when it refuses.
 */
export async function asked<Answer>(
  { origin, cookie }: AsPerson,
  path: string,
  sent?: object | FormData,
): Promise<Answer> {
  const isForm = sent instanceof FormData;
  const answer = await fetch(`${origin}/api/v1${path}`, {
    method: sent ? "POST" : "GET",
    headers: {
      cookie,
      origin,
      accept: "application/json",
      ...(sent && !isForm && { "content-type": "application/json" }),
    },
    ...(sent && { body: isForm ? sent : JSON.stringify(sent) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text) as Answer;
}
