/**
 * Views follow what parts of the page share.
 */
import { useEffect, useState } from './view.js';

/**
 * @template T
 * @param {import('./shared.js').Shared<T>} shared
 * @return {T} its value, now and after each change
 */
export function useShared(shared) {
  const [value, setValue] = useState(shared.value);
  useEffect(() => {
    setValue(shared.value);
    return shared.onChange(setValue);
  }, [shared]);
  return value;
}
