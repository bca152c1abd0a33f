// The scenes of a scenario, each with the choice to skip it.
// Must not know: what happens in them.
import type { ScenarioCard } from '../ports.ts';
import { strings } from '../strings.ts';

const words = strings.note;

type Props = {
  scenes: ScenarioCard['scenes'];
  planned: ReadonlySet<string>;
  plan: (planned: ReadonlySet<string>) => void;
};

const toggled = (planned: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(planned);
  if (!next.delete(id)) next.add(id);
  return next;
};

export const SceneList = ({ scenes, planned, plan }: Props) => (
  <>
    <p class="quiet-words">{words.skipHint}</p>
    <ol class="scene-list">
      {scenes.map(({ id, title, note }, index) => (
        <li key={id}>
          <strong>{title}</strong>
          {note && <p>{strings.pause.comingNote({ what: note })}</p>}
          <label class="check">
            <input
              type="checkbox"
              checked={planned.has(id)}
              onChange={() => plan(toggled(planned, id))}
            />
            {words.skip({ number: index + 1 })}
          </label>
        </li>
      ))}
    </ol>
  </>
);
