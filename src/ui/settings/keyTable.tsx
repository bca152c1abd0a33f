// The page of keys, made from the table that binds them.
// Must not know: what is bound right now.
import { KEY_TABLE } from '../keys.ts';
import { strings } from '../strings.ts';

export const KeyTable = () => (
  <table class="keys">
    <thead>
      <tr>
        <th scope="col">{strings.keys.key}</th>
        <th scope="col">{strings.keys.does}</th>
        <th scope="col">{strings.keys.pad}</th>
      </tr>
    </thead>
    <tbody>
      {KEY_TABLE.map(({ shown, does, padShown }) => (
        <tr key={shown}>
          <th scope="row">{shown}</th>
          <td>{does}</td>
          <td>{padShown ?? strings.keys.noPad}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
