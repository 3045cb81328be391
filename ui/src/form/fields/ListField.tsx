/** @jsxImportSource preact */
import { RepeatRenderManager } from '@bpmn-io/form-js-viewer';
import { AddRow } from './AddRow';
import type { FieldSchema } from './contract';
import { ListRows, type ListProps } from './ListRows';

interface FormInternals {
  _getState(): { data: Record<string, unknown> };
  _getInitializedFieldData(data: unknown, at: { container: FieldSchema; indexes: Record<string, number> }): unknown;
}

interface PathInternals {
  getValuePath(field: FieldSchema, at: { indexes?: Record<string, number> }): (string | number)[];
}

const valueAt = (data: unknown, path: (string | number)[]): unknown[] => {
  const value = path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], data);
  return Array.isArray(value) ? value : [];
};

/** Lists as cards with a number, words on the buttons, and an undo for what was taken out. */
export class CardList extends RepeatRenderManager {
  private rows({ field, indexes }: Pick<ListProps, 'field' | 'indexes'>): unknown[] {
    const form = this._form as FormInternals;
    const paths = this._pathRegistry as PathInternals;
    return valueAt(form._getState().data, paths.getValuePath(field, { indexes }));
  }

  private newRow({ field, indexes }: ListProps, index: number): unknown {
    const form = this._form as FormInternals;
    return form._getInitializedFieldData(form._getState().data, {
      container: field,
      indexes: { ...indexes, [field.id]: index },
    });
  }

  override Repeater(props: ListProps) {
    return <ListRows {...props} rows={this.rows(props)} />;
  }

  override RepeatFooter(props: ListProps) {
    return <AddRow {...props} rows={this.rows(props)} newRow={(index) => this.newRow(props, index)} />;
  }
}
CardList.$inject = RepeatRenderManager.$inject;
