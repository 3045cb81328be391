import { ActionMenu, Button } from '@navikt/ds-react';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditorHandle } from '../bpmn/editing';
import { useTemplates } from '../bpmn/useTemplates';

interface InsertMenuProps {
  editor: RefObject<EditorHandle | null>;
  chosen: boolean;
  icon: ReactNode;
}

/** What Trepart offers, by name: also for those who do not drag. */
export function InsertMenu({ editor, chosen, icon }: InsertMenuProps) {
  const { t, i18n } = useTranslation();
  const offered = useTemplates(i18n.language);
  const insert = (id: string, as: 'after' | 'on') => editor.current?.insert?.(id, as);
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <Button size="small" variant="secondary" icon={icon}>
          {t('models.edit.add')}
        </Button>
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        {!chosen && <ActionMenu.Label>{t('models.edit.addFirst')}</ActionMenu.Label>}
        <ActionMenu.Group label={t('models.edit.addAfter')}>
          {offered.map(({ id, name }) => (
            <ActionMenu.Item key={id} disabled={!chosen} onSelect={() => insert(id, 'after')}>
              {name}
            </ActionMenu.Item>
          ))}
        </ActionMenu.Group>
        <ActionMenu.Sub>
          <ActionMenu.SubTrigger disabled={!chosen}>{t('models.edit.addOn')}</ActionMenu.SubTrigger>
          <ActionMenu.SubContent>
            {offered.map(({ id, name }) => (
              <ActionMenu.Item key={id} onSelect={() => insert(id, 'on')}>
                {name}
              </ActionMenu.Item>
            ))}
          </ActionMenu.SubContent>
        </ActionMenu.Sub>
      </ActionMenu.Content>
    </ActionMenu>
  );
}
