// Hands the ports to every face without passing them through each.
// Must not know: which face asks.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Ports } from './ports.ts';

export const PortsContext = createContext<Ports | undefined>(undefined);

/** For a root with fewer of them. Asking for one that it lacks is a programmer's mistake, and throws. */
export const fewerPorts = (some: Partial<Ports>): Ports =>
  new Proxy(some as Ports, {
    get(have, name) {
      if (name in have) return Reflect.get(have, name) as unknown;
      throw new Error(`this page has no port "${String(name)}"`);
    },
  });

/** The ports. Throws outside of `mountFaces`, which is a programmer's mistake. */
export const usePorts = (): Ports => {
  const ports = useContext(PortsContext);
  if (!ports) throw new Error('usePorts expects to stand inside PortsContext');
  return ports;
};
