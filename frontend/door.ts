/** What the door says without a page (see SignInAgain.java). */
type Door = { parameter: string; token: string; person?: string };

export type Entered =
  | { how: 'entered'; person: string; path?: string }
  | { how: 'failed' | 'throttled' | 'unreachable' };

const DOOR = '/login/again';
const JSON_ONLY = { Accept: 'application/json' };

/** Who is signed in by now, if anybody is; settles with undefined as well if nobody can be asked. */
export async function whoIsThere(): Promise<string | undefined> {
  try {
    return (await ask()).person;
  } catch {
    return undefined;
  }
}

export async function enter(username: string, password: string): Promise<Entered> {
  try {
    const { parameter, token } = await ask();
    const body = new URLSearchParams({ [parameter]: token, username, password });
    const answer = await fetch(DOOR, { method: 'POST', headers: JSON_ONLY, body });
    if (answer.ok) {
      return { how: 'entered', ...((await answer.json()) as { person: string; path?: string }) };
    }
    return { how: answer.status === 401 ? 'failed' : answer.status === 429 ? 'throttled' : 'unreachable' };
  } catch {
    return { how: 'unreachable' };
  }
}

async function ask(): Promise<Door> {
  const answer = await fetch(DOOR, { headers: JSON_ONLY, cache: 'no-store' });
  if (!answer.ok) {
    throw new Error(`the door answers ${answer.status}`);
  }
  return (await answer.json()) as Door;
}
