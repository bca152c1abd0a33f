// The door to a room, the same for a page that holds it, a second window and a socket.
// Must not know: which of them it is.
import type { MessageRefusal } from '../protocol.ts';
import type { Moment } from '../momentTypes.ts';
import type { Offered, Sent } from './command.ts';
import type { Refusal, WireRefusal } from './refusal.ts';
import type { FacilitatorView, ParticipantView, ProjectorView } from './views.ts';

export type Viewer =
  | { role: 'participant'; seat: string }
  | { role: 'projector' }
  | { role: 'facilitator' };

export type View =
  | { role: 'participant'; view: ParticipantView }
  | { role: 'projector'; view: ProjectorView }
  | { role: 'facilitator'; view: FacilitatorView };

export type RoomPort = {
  /** Undefined once it is done and kept; else why not. */
  send(sent: Sent): Promise<Refusal | MessageRefusal | WireRefusal | undefined>;
  /** Shows the view now and after each change; the answer ends that. A token without a seat is shown nothing. */
  watch(viewer: Viewer, show: (view: View) => void): () => void;
};

/** What a story tells of a record. */
export type Telling = { moment: Moment; offered: Offered };
