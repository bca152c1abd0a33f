// How one comes to a room, as a message: the first time, again, and in another language.
// Must not know: connections.
import { type ToServer, VERSION } from '#app/room/messages';
import type { Language } from '#languages/language';

type Way = 'join' | 'return' | 'take' | 'watch';

export class Coming {
  private constructor(
    private readonly way: Way,
    readonly code: string,
    private readonly language: Language,
    /** a seat's token, or the secret */
    readonly token?: string,
  ) {}

  static toJoin(code: string, language: Language): Coming {
    return new Coming('join', code, language);
  }

  static with(way: Exclude<Way, 'join'>, code: string, token: string, language: Language): Coming {
    return new Coming(way, code, language, token);
  }

  /** To the seat that was given. */
  returning(token: string): Coming {
    return new Coming('return', this.code, this.language, token);
  }

  speaking(language: Language): Coming {
    return new Coming(this.way, this.code, language, this.token);
  }

  get message(): ToServer {
    const { way, code, language, token = '' } = this;
    const head = { version: VERSION, code, language } as const;
    if (way === 'join') return { type: way, ...head };
    if (way === 'return') return { type: way, ...head, seat: token };
    return { type: way, ...head, secret: token };
  }
}
