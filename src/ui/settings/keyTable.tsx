// The page of keys, made from the table that binds them.
// Must not know: what is bound right now.
import { KEY_TABLE } from '../keys.ts';
import { strings } from '../strings.ts';
import '../style/keys.css';

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
        <tr key={does}>
          <th scope="row">{typeof shown === 'string' ? shown : strings.keys[shown.said]}</th>
          <td>{strings.keys[does]}</td>
          <td>{padShown === undefined ? strings.keys.noPad : strings.keys.pads[padShown]}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
