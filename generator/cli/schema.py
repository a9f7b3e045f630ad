"""`kehoach schema`: the JSON Schema of a plan, for editors."""

from __future__ import annotations

import click


@click.command(options_metavar="[TÙY CHỌN]")
@click.option("--office", is_flag=True, help="Của tệp cơ quan, thay vì của kế hoạch.")
def command(*, office: bool) -> None:
    """In JSON Schema cho trình soạn thảo.

    Nhờ đó trình soạn thảo gợi ý và báo lỗi ngay khi gõ.

    Ví dụ: kehoach schema > van-ban.schema.json
    """
    from json import dumps

    from generator.plan.schema import office_schema, plan_schema

    schema = office_schema() if office else plan_schema()
    click.echo(dumps(schema, ensure_ascii=False, indent=2))
